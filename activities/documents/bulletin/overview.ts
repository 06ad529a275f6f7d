import { html } from 'hono/html';
import type { State } from '../../../workflows/rules/indicator/outcome.ts';
import { taskTitle } from '../../../workflows/rules/names.ts';
import { periodInWords } from '../../../workflows/rules/time/period-words.ts';
import { shareOf } from '../sheet/figures.ts';
import type { Html } from '../sheet/sheet.ts';
import { STATES } from '../sheet/words.ts';
import type { BulletinInput, OwedReport } from './input.ts';

const SHOWN: readonly State[] = ['ahead', 'on_schedule', 'behind', 'missing', 'not_due'];

/** 一、总体情况: how many reports were owed and how they came; how the indicators stand, in numbers and shares. */
export function overviewSection(input: BulletinInput): Html {
  return html`<h2>一、总体情况</h2>
<p>（一）报送情况。${reportingInWords(input)}</p>
${tally(receipts(input.reports), input.reports.length, '份')}
<p>（二）进度情况。${progressInWords(input)}</p>
${tally(states(input), counted(input).length, '项')}
${resting(input)}${unassigned(input)}`;
}

/** Figures in one row, their names and shares below. */
function tally(figures: readonly (readonly [string, number])[], whole: number, measure: string): Html {
  return html`<table class="tally together"><tbody><tr class="figure">${figures.map(([, n]) => html`<td>${n}</td>`)}</tr>
<tr>${figures.map(([name, n]) => html`<td>${name}（${measure}）<br><small>${shareOf(n, whole)}</small></td>`)}</tr></tbody></table>`;
}

/** How the reports of the periods came. */
export function reportingInWords({ periods, reports }: BulletinInput): string {
  const count = (receipt: OwedReport['receipt']) => reports.filter((r) => r.receipt === receipt).length;
  const [onTime, late, missing] = [count('on_time'), count('late'), count('missing')];
  const share = (n: number) => (n === 0 ? '0份' : `${n}份，占${shareOf(n, reports.length)}`);
  const which = periods.map(periodInWords).join('、');
  return `${which}应报送进展报告${reports.length}份：按时报送${share(onTime)}；迟报${share(late)}；漏报${share(missing)}${extras(reports)}。`;
}

function extras(reports: readonly OwedReport[]): string {
  const excused = reports.filter((r) => r.receipt === 'excused').length;
  const returned = reports.filter((r) => r.returned).length;
  return [
    excused === 0 ? '' : `；准予顺延、尚未报送${excused}份`,
    returned === 0 ? '' : `。其中退回后未重报${returned}份`,
  ].join('');
}

function receipts(reports: readonly OwedReport[]): (readonly [string, number])[] {
  const of = (receipt: OwedReport['receipt']) => reports.filter((r) => r.receipt === receipt).length;
  const excused = of('excused');
  return [
    ['应报', reports.length],
    ['按时', of('on_time')],
    ['迟报', of('late')],
    ['漏报', of('missing')],
    ...(excused === 0 ? [] : [['顺延', excused] as const]),
  ];
}

/**
 * The indicators that count by themselves. What several leads share is counted once in the county's totals, as its
 * first lead reports it (assessment-rules §3; domain §6, edge case 17).
 */
export function counted({ standings, tasks }: BulletinInput) {
  const first = new Map(tasks.map((task) => [task.id, task.lead[0]]));
  return standings.filter((s) => s.top && s.unit === first.get(s.task));
}

function states(input: BulletinInput): (readonly [string, number])[] {
  const lines = counted(input);
  return SHOWN.map((state) => [STATES[state], lines.filter((l) => l.state === state).length] as const);
}

/** How many indicators are due, and how many of those reached their schedule. */
export function progressInWords(input: BulletinInput): string {
  const lines = counted(input);
  const due = lines.filter((l) => l.state !== 'not_due');
  const reached = due.filter((l) => l.complete).length;
  return `共${input.tasks.length}项任务，列入进度的指标${lines.length}项，其中已到考核节点的${due.length}项；达到或快于序时进度${reached}项，占到期指标的${shareOf(reached, due.length)}。`;
}

function resting({ tasks, resting: ids }: BulletinInput): Html | null {
  if (ids.length === 0) return null;
  return html`<p>已撤销或暂停的任务${ids.length}项，不计进度：${ids.map((id) => taskTitle(tasks, id)).join('；')}。</p>`;
}

function unassigned({ tasks }: BulletinInput): Html | null {
  const without = tasks.filter((t) => t.lead.length === 0);
  if (without.length === 0) return null;
  return html`<p>文件没有写明牵头单位、无人报送的任务${without.length}项：${without.map((t) => t.title).join('；')}。</p>`;
}
