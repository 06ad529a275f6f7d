import { figure, type Table, type TableColumn, text, type Written } from '../../activities/documents/excel/table.ts';
import { percent } from '../../activities/documents/sheet/figures.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayEndingAt, dayOf, timeOf } from '../../workflows/rules/time/instant.ts';
import { FORM_HEADINGS } from '../intake/unit-form/form-columns.ts';
import { type DueIndicator, type DueReport, sharesShown } from './owed.ts';

/** What was reported of an indicator: its figure, what was noted beside it, and which day the figure stands at. */
interface Said {
  readonly value: string;
  readonly note: string;
  readonly dataTo?: Day | undefined;
}

/** Whose form it is. */
export interface FormOf {
  readonly cycle: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly plan: string;
  /** What was reported already, by `task/period/indicator`. */
  readonly reported: ReadonlyMap<string, Said>;
}

const COLUMNS: readonly TableColumn[] = [
  { heading: '序号', width: 6, look: 'centre' },
  { heading: '工作任务', width: 30, look: 'text' },
  { heading: '指标', width: 26, look: 'text' },
  { heading: '目标', width: 15, look: 'centre' },
  { heading: '上期值', width: 10, look: 'centre' },
  { heading: '序时进度', width: 9, look: 'centre' },
  { heading: '完成率', width: 9, look: 'centre' },
  { heading: '距序时', width: 10, look: 'centre' },
  { heading: FORM_HEADINGS.value, width: 13, look: 'input' },
  { heading: FORM_HEADINGS.note, width: 26, look: 'input' },
  { heading: FORM_HEADINGS.dataTo, width: 12, look: 'input' },
  { heading: '截止时间', width: 17, look: 'centre' },
  { heading: FORM_HEADINGS.period, width: 10, look: 'id' },
  { heading: FORM_HEADINGS.task, width: 11, look: 'id' },
  { heading: FORM_HEADINGS.indicator, width: 11, look: 'id' },
];
/** The columns that speak of the report as a whole. */
const OF_REPORT = new Set([0, 1, 11]);

/** Where a report takes no figure. */
const CLOSED: Written = { text: '', look: 'section' };

/**
 * A unit's form: every report it owes in one table, an indicator a row, with last value, target, schedule share and
 * gap; what is to be filled in stands out and is all that can be changed.
 */
export function unitForm(of: FormOf, reports: readonly DueReport[]): Table {
  const periods = [...new Set(reports.map((r) => r.period))].join('、');
  return {
    sheet: '填报表',
    title: `${of.unit.name}任务进展填报表`,
    lead: [
      `${of.plan}　单位：${of.unit.name}（${of.unit.id}）　考核周期：${of.cycle}　报告期：${periods}`,
      '只填黄色格。“本期值”填累计到报告期末的数；节点填办结日期，对标填是或否；本期没有数就留空；“数据截至”可不填，数据不是截至报告期末的填日期。一项任务的各行是一份报告，一起接收或一起退回。',
    ],
    columns: COLUMNS,
    rows: reports.flatMap((report, index) => rowsOf(of, report, index + 1)),
    merged: COLUMNS.map((_, index) => OF_REPORT.has(index)),
    notes: [`报送：duban report --unit ${of.unit.id} --file 本文件。同一份表送两次，不会重复。`],
    locked: true,
  };
}

function rowsOf(of: FormOf, report: DueReport, number: number): (Written | null)[][] {
  const { task, period, title, deadline, returned } = report;
  const named = `${title}${returned === null ? '' : `\n（已退回：${returned}）`}`;
  const indicators: readonly (DueIndicator | null)[] = report.indicators.length > 0 ? report.indicators : [null];
  return indicators.map((indicator, i) => {
    const shares = indicator && sharesShown(indicator);
    const known = of.reported.get(`${task}/${period}/${indicator?.indicator ?? ''}`);
    const first = (value: Written | null) => (i === 0 ? value : null);
    return [
      first(text(String(number))),
      first(text(named)),
      text(indicator?.name ?? '（只填说明）'),
      text(indicator ? wanted(indicator) : ''),
      text(indicator?.last ? `${indicator.last}` : '—'),
      text(shares ? percent(shares.schedule) : ''),
      text(shares ? percent(shares.completion) : ''),
      text(shares?.gap ? ahead(shares.gap) : '—'),
      indicator ? (known?.value ? figure(known.value) : null) : CLOSED,
      text(known?.note ?? ''),
      indicator ? text(known?.dataTo ?? '') : CLOSED,
      first(
        text(
          timeOf(deadline) === '00:00' ? `${dayEndingAt(deadline)} 24:00` : `${dayOf(deadline)} ${timeOf(deadline)}`,
        ),
      ),
      text(period),
      text(task),
      text(indicator?.indicator ?? ''),
    ];
  });
}

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '=': '' };

/** What is to be reached, or what is to be written where there is no figure. */
function wanted({ kind, target, unit }: DueIndicator): string {
  if (kind === 'milestone') return '办结日期';
  if (kind === 'benchmark') return '是／否';
  const [op = '', value = ''] = (target ?? '').split(' ');
  const sign = SIGNS[op] ?? op;
  return `${sign}${value} ${unit ?? ''}`.trim() || '—';
}

/** How far ahead of the schedule or behind it, in percentage points. */
function ahead(gap: string): string {
  const shown = (Math.round(Number(gap) * 10_000) / 100).toFixed(2);
  return shown.startsWith('-') ? `慢${shown.slice(1)}点` : `快${shown}点`;
}
