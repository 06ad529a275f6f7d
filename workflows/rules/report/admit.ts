import type { Act } from '../task/acts.ts';
import { leadsOn, owes } from '../task/duty.ts';
import type { TaskFacts, Window } from '../task/facts.ts';
import { type Day, earlier, isDay } from '../time/day.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import type { Refusal, RefusalCode, Report, ReportLine } from './report.ts';
import { isValueOf } from './value.ts';

/** What must be known of the cycle to judge a report. */
export interface Admission {
  /** Nothing is taken at or after this instant: cycle_ends, or the end of a rehearsal. */
  readonly closesAt: Instant;
  readonly hasUnit: (unit: string) => boolean;
  readonly task: (id: string) => { readonly facts: TaskFacts; readonly acts: readonly Act[] } | undefined;
  readonly window: (period: string) => Window | undefined;
  /** The lights that a unit may give itself; a task by itself knows none and takes what was admitted. */
  readonly lights?: readonly string[];
}

/**
 * Whether a report can be taken at the instant of its receipt: nothing, or every refusal.
 * A report is taken whole or refused whole; the first reason that applies is given (formats.md, Reports script).
 */
export function admit(admission: Admission, report: Report, receivedAt: Instant): Refusal[] {
  const whole = refuseWhole(admission, report, receivedAt);
  if (whole) return [whole];
  const facts = admission.task(report.task)?.facts;
  const last = admission.window(report.period)?.to ?? '';
  return facts ? refuseLines(facts, report.lines, { receivedAt, last, lights: admission.lights }) : [];
}

function refuseWhole(admission: Admission, report: Report, receivedAt: Instant): Refusal | null {
  const refuse = (code: RefusalCode, subject: string) => ({ line: null, code, subject });
  if (receivedAt >= admission.closesAt) return refuse('cycle_closed', admission.closesAt);
  if (!admission.hasUnit(report.unit)) return refuse('unknown_unit', report.unit);
  const task = admission.task(report.task);
  if (!task) return refuse('unknown_task', report.task);
  const window = admission.window(report.period);
  const leads = window ? leadsOn(task.facts, task.acts, window.to) : everyLead(task.facts, task.acts);
  if (!leads.includes(report.unit)) return refuse('not_lead', report.unit);
  if (!window || !owesIn(task, window)) return refuse('unknown_period', report.period);
  return receivedAt < window.opens ? refuse('period_not_open', report.period) : null;
}

function everyLead(facts: TaskFacts, acts: readonly Act[]): readonly string[] {
  const changed = acts.flatMap((a) => (a.change.act === 'change_lead' ? a.change.lead : []));
  return [...facts.lead, ...changed];
}

function owesIn(task: { readonly facts: TaskFacts; readonly acts: readonly Act[] }, window: Window): boolean {
  return owes(task.facts, task.acts, { id: window.period, from: window.from, to: window.to });
}

/** What a report's lines are judged against besides their task: when they came, the period's last day, the lights. */
interface Receipt extends Pick<Admission, 'lights'> {
  readonly receivedAt: Instant;
  readonly last: Day;
}

function refuseLines(facts: TaskFacts, lines: readonly ReportLine[], receipt: Receipt): Refusal[] {
  const seen = new Set<string>();
  const found = lines.map((line, index) => {
    const code = refuseLine(facts, line, receipt.receivedAt, seen) ?? beside(line, receipt);
    seen.add(line.indicator);
    return { line: index, code, subject: subjectOf(code, line) };
  });
  if (found.every((f) => f.code === null)) return [];
  return found.map((f) => ({ ...f, code: f.code ?? 'report_refused' }));
}

function refuseLine(
  facts: TaskFacts,
  line: ReportLine,
  receivedAt: Instant,
  seen: ReadonlySet<string>,
): RefusalCode | null {
  if (line.indicator === '' && line.value === '') return null;
  if (facts.composites.includes(line.indicator)) return isOnlyLight(line) ? null : 'composite_indicator';
  const leaf = facts.leaves.find((l) => l.id === line.indicator);
  if (!leaf) return 'unknown_indicator';
  if (seen.has(line.indicator)) return 'duplicate_indicator';
  return isValueOf(leaf.kind, line.value, dayOf(receivedAt)) ? null : 'bad_value';
}

/** A composite is never reported, but a unit may say how it sees it. */
function isOnlyLight({ value, light }: ReportLine): boolean {
  return value === '' && light !== undefined;
}

/** The fault of what is said beside a value: an unknown light, data of a day after the period or after its receipt. */
function beside({ light, dataTo }: ReportLine, { receivedAt, last, lights }: Receipt): RefusalCode | null {
  if (light !== undefined && lights && !lights.includes(light)) return 'bad_light';
  const isBad = dataTo !== undefined && (!isDay(dataTo) || dataTo > earlier(last, dayOf(receivedAt)));
  return isBad ? 'bad_data_day' : null;
}

function subjectOf(code: RefusalCode | null, { indicator, value, light = '', dataTo = '' }: ReportLine): string {
  if (code === 'bad_light') return light;
  if (code === 'bad_data_day') return dataTo;
  return code === 'bad_value' ? value : indicator;
}
