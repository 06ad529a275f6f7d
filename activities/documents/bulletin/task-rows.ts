import { html } from 'hono/html';
import { type Outlined, outline } from '../../../workflows/rules/indicator/outline.ts';
import { unitName } from '../../../workflows/rules/names.ts';
import { isLeaf, type Plan, type Task } from '../../../workflows/rules/plan.ts';
import { periodInWords } from '../../../workflows/rules/time/period-words.ts';
import { dayInWords } from '../../../workflows/rules/time/wording.ts';
import { gapInPoints, NONE, percent } from '../sheet/figures.ts';
import { targetInWords, valueInWords } from '../sheet/indicator-words.ts';
import { lightMark } from '../sheet/marks.ts';
import { deciderName, placeOf } from '../sheet/outline.ts';
import { progressBar } from '../sheet/progress-bar.ts';
import type { Html } from '../sheet/sheet.ts';
import { STATES } from '../sheet/words.ts';
import type { BulletinInput, Standing } from './input.ts';

/** One task of one lead unit in the progress table: a band with its names, then its indicators, parts below composites. */
export function taskRows(plan: Plan, input: BulletinInput, task: Task, lead: string, place: number): Html {
  const lines = input.standings.filter((s) => s.task === task.id && s.unit === lead);
  const rows = outline(task, (id) => isDue(lines, id)).map((row) => indicatorRow(task, row, lines));
  return html`<tbody><tr class="band"><td colspan="8"><span class="who">牵头：${unitName(plan, lead)}</span><b>${place}. ${task.title}</b><small>${task.clause}${olderData(input, lines)}${excused(input, task, lead)}</small></td></tr>
${rows.length === 0 && html`<tr><td colspan="8">${inWords(input, task, lead)}</td></tr>`}${rows}</tbody>
`;
}

/** Says so when a task's last owed report is older than those the bulletin speaks of. */
function olderData({ periods }: BulletinInput, lines: readonly Standing[]): string {
  const older = lines.find((l) => l.period !== null && l.period !== periods.at(-1))?.period;
  return older ? `，${periodInWords(older)}数据` : '';
}

/** A report that may still come explains why its figures are not there. */
function excused({ reports }: BulletinInput, task: Task, lead: string): string {
  const waiting = reports.some((r) => r.task === task.id && r.unit === lead && r.receipt === 'excused');
  return waiting ? '，准予顺延报送' : '';
}

/** A task without indicators stands as its unit puts it. */
function inWords({ reports, periods }: BulletinInput, task: Task, lead: string): string {
  const report = reports.find((r) => r.task === task.id && r.unit === lead && r.period === periods.at(-1));
  if (report?.receipt === 'missing') return '没有量化指标，本期漏报。';
  return report?.note ? `没有量化指标，单位报告：${report.note}` : '没有量化指标，本期没有文字说明。';
}

/** The parts of a composite that is not due yet would only be a list of dashes. */
function isDue(lines: readonly Standing[], indicator: string): boolean {
  return lines.find((l) => l.indicator === indicator)?.state !== 'not_due';
}

function indicatorRow(task: Task, row: Outlined, lines: readonly Standing[]): Html | null {
  const { indicator } = row;
  const line = lines.find((l) => l.indicator === indicator.id);
  if (!line) return null;
  const decider = deciderName(task, line.decidedBy);
  const marks = html`${indicator.key && html`<span class="key" title="重点考核指标">★</span>`}${indicator.name}${isLeaf(indicator) && indicator.assumed && '※'}`;
  return html`<tr class="${placeOf(row)}"><td>${marks}${decider && html`<br><small>取决于：${decider}</small>`}</td>
<td>${targetInWords(indicator)}</td><td class="v">${valueInWords(indicator, line)}${line.dataTo && html`<br><small>数据截至${dayInWords(line.dataTo)}</small>`}</td>
<td class="n">${line.state === 'not_due' ? NONE : percent(line.schedule)}</td><td class="n">${percent(line.completion)}${progressBar(line)}</td>
<td class="n">${gapInPoints(line.schedule, line.completion)}</td><td class="c">${lightMark(line.light)}</td><td class="c w">${STATES[line.state]}</td></tr>
`;
}
