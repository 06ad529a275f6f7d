import type { Recipient } from './plan.ts';
import { type Offset, offsetDay, type WorkingCalendar } from './time/calendar.ts';
import type { Day } from './time/day.ts';
import { type Instant, onDay } from './time/instant.ts';
import { type PeriodKind, periodsWithin } from './time/period.ts';

/** What a block of a work report is drafted from: the record's key indicators, tasks, problems, or the entries of a list. */
export type BlockSource = 'indicators' | 'tasks' | 'problems' | { readonly list: string };

/** A block of a work report: 重要指标、重点任务、突出问题、特色亮点 (004 正文 三（四）). */
export interface ReportBlock {
  readonly id: string;
  readonly name: string;
  readonly from: BlockSource;
}

/**
 * A report on the work that goes out again and again: 总专班……于每月底编发工作月报呈送县委、县人民政府领导，并报送市总专班
 * (004 正文 三（四）), 年总结 (004 附件1 四（三）).
 */
export interface WorkReportTemplate {
  readonly id: string;
  readonly name: string;
  readonly clause: string | null;
  readonly period: PeriodKind;
  /** The day on which it goes out, counted from the period's last. */
  readonly publish: Offset;
  readonly blocks: readonly ReportBlock[];
  /** To whom: posts of the plan by id, and addressees outside it. */
  readonly to: readonly (string | Recipient)[];
}

/** A work report as a person completed it. */
export interface WorkReport {
  readonly report: string;
  readonly period: string;
  /** 期号. */
  readonly number: string;
  /** 签发人. */
  readonly signer: string;
  /** The text of each block, by its id. */
  readonly blocks: Readonly<Record<string, string>>;
}

export interface WorkReportFault {
  readonly line: null;
  readonly code: 'unknown_work_report' | 'bad_report_period' | 'block_missing' | 'unknown_block';
  readonly subject: string;
}

/** Everything that speaks against a work report on a day: its period has begun, every block is filled, none is strange. */
export function workReportFaults(
  template: WorkReportTemplate | undefined,
  { report, period, blocks }: WorkReport,
  { horizon, today }: { readonly horizon: { readonly from: Day; readonly to: Day }; readonly today: Day },
): WorkReportFault[] {
  const fault = (code: WorkReportFault['code'], subject: string): WorkReportFault => ({ line: null, code, subject });
  if (!template) return [fault('unknown_work_report', report)];
  const known = periodsWithin(template.period, horizon.from, horizon.to).find((p) => p.id === period);
  const names = template.blocks.map((b) => b.id);
  return [
    ...(known && known.from <= today ? [] : [fault('bad_report_period', period)]),
    ...names.filter((id) => !blocks[id]?.trim()).map((id) => fault('block_missing', id)),
    ...Object.keys(blocks)
      .filter((id) => !names.includes(id))
      .map((id) => fault('unknown_block', id)),
  ];
}

/** When a work report of a period is due to go out. */
export interface WorkReportDue {
  readonly at: Instant;
  readonly report: string;
  readonly period: string;
  readonly provisional: boolean;
}

/** When each work report is due, for every period that ends in a span of days. */
export function workReportsDue(
  templates: readonly WorkReportTemplate[],
  calendar: WorkingCalendar,
  { from, to, clock }: { readonly from: Day; readonly to: Day; readonly clock: string },
): WorkReportDue[] {
  return templates.flatMap((template) =>
    periodsWithin(template.period, from, to).map((period) => {
      const on = offsetDay(calendar, period.to, template.publish);
      return { at: onDay(on.day, clock), report: template.id, period: period.id, provisional: on.provisional };
    }),
  );
}
