import { type Exact, exact, six } from '../decimal.ts';
import type { Unit } from '../plan.ts';
import { type CoOpinion, standingOpinions } from '../report/co-opinion.ts';
import { leadsOn } from '../task/duty.ts';
import { compareText } from '../time/code-point.ts';
import { type Deduction, itemDeductions, reportingDeductions, totalBonus, totalDeduction } from './deductions.ts';
import { flagRuleFor, NO_FLAG } from './flags.ts';
import type { ItemNote, ReviewInput } from './input.ts';
import { actsFor } from './owed.ts';
import { type Contender, rankOf } from './ranking.ts';
import type { LineNotes } from './reported.ts';
import { isUnitComplete, keyShare, performanceScore, unitScore } from './score.ts';
import { type SlowFinding, slowFindings } from './slow.ts';
import { type WorksheetLine, worksheet } from './worksheet.ts';

/** One indicator of a review as it is published; shares have six decimals. */
export interface LineResult extends LineNotes {
  readonly task: string;
  readonly indicator: string;
  readonly top: boolean;
  readonly period: string | null;
  readonly value: string | null;
  readonly weight: string;
  readonly schedule: string;
  readonly completion: string | null;
  readonly performance: string | null;
  readonly complete: boolean;
  readonly state: WorksheetLine['state'];
  readonly light: string;
  readonly decidedBy: string | null;
}

/** One unit of a review as it is published, with everything its flag follows from. */
export interface UnitResult {
  readonly unit: string;
  readonly score: string | null;
  readonly rank: number | null;
  readonly complete: boolean | null;
  readonly flag: string;
  /** The flag rule that decided, as a path into the policy; null when none did. */
  readonly rule: string | null;
  readonly performance: string | null;
  readonly deductions: string;
  readonly bonus: string;
  /** Share of complete key indicators as a fraction, `2/3`. */
  readonly keyShare: string;
  readonly ledTasks: number;
  readonly deducted: readonly Deduction[];
  /** The bonuses and deductions decided by people, each with its grounds; absent where none was. */
  readonly items?: readonly ItemNote[];
  readonly lines: readonly LineResult[];
  /** The rules on slow progress that apply, each with the indicator that made it apply; absent where none does. */
  readonly slow?: readonly SlowFinding[];
  /** What co-units said of the unit's reports of the review's periods; absent where none said anything. */
  readonly opinions?: readonly CoOpinion[];
}

export interface GroupResult {
  readonly group: string;
  readonly ranked: number;
  readonly units: readonly UnitResult[];
}

/** A review: every group the policy lists, units by rank, then id; unranked last. */
export interface ReviewResult {
  readonly period: string;
  readonly groups: readonly GroupResult[];
}

interface Assessed {
  readonly unit: string;
  readonly lines: WorksheetLine[];
  readonly performance: Exact | null;
  readonly deducted: Deduction[];
  readonly deductions: Exact;
  readonly bonus: Exact;
  readonly ledTasks: number;
}

/** Scores, ranks and flags the units of every listed group (assessment-rules §§4-6). */
export function computeReview(input: ReviewInput): ReviewResult {
  const groups = input.policy.ranking.groups.map((group) =>
    groupResult(
      input,
      group,
      input.plan.units.filter((u) => u.group === group).map((u) => assess(input, u)),
    ),
  );
  return { period: input.period.id, groups };
}

function assess(input: ReviewInput, { id: unit }: Unit): Assessed {
  const lines = worksheet(input, unit);
  const deducted = [...reportingDeductions(input, unit), ...itemDeductions(input, unit)];
  return {
    unit,
    lines,
    performance: performanceScore(lines),
    deducted,
    deductions: totalDeduction(input, deducted),
    bonus: totalBonus(input, unit),
    ledTasks: input.plan.tasks.filter((t) => leadsOn(t, actsFor(input, t), input.period.to).includes(unit)).length,
  };
}

function groupResult(input: ReviewInput, group: string, units: readonly Assessed[]): GroupResult {
  const scored = units.flatMap((u) => contenderOf(u) ?? []);
  const contenders = scored.length < 2 ? [] : scored;
  const results = units.map((unit) => unitResult(input, unit, contenders));
  return { group, ranked: contenders.length, units: results.toSorted(compareUnits) };
}

function contenderOf(unit: Assessed): Contender | null {
  if (unit.performance === null) return null;
  return {
    unit: unit.unit,
    score: six(unitScore(unit.performance, unit.deductions, unit.bonus)),
    complete: isUnitComplete(unit.lines),
    keyShare: keyShare(unit.lines),
    ledTasks: unit.ledTasks,
  };
}

function unitResult(input: ReviewInput, assessed: Assessed, group: readonly Contender[]): UnitResult {
  const contender = group.find((c) => c.unit === assessed.unit);
  const { flags, ranking } = input.policy;
  const rule = contender ? flagRuleFor(contender, group, flags, ranking.ties) : -1;
  return {
    unit: assessed.unit,
    score: contender?.score ?? null,
    rank: contender ? rankOf(contender, group) : null,
    complete: isUnitComplete(assessed.lines),
    flag: flags[rule]?.flag ?? NO_FLAG,
    rule: rule < 0 ? null : `flags[${rule}]`,
    performance: assessed.performance && six(assessed.performance),
    deductions: six(assessed.deductions),
    bonus: six(assessed.bonus),
    keyShare: keyShare(assessed.lines).toFraction(),
    ledTasks: assessed.ledTasks,
    deducted: assessed.deducted,
    ...itemsOn(input, assessed.unit),
    lines: assessed.lines.map(lineResult),
    ...slowOn(input, assessed),
    ...opinionsOn(input, assessed.unit),
  };
}

function itemsOn({ items }: ReviewInput, unit: string): Pick<UnitResult, 'items'> {
  const own = items.filter((item) => item.unit === unit).map(({ unit: _, ...note }) => note);
  return own.length === 0 ? {} : { items: own };
}

function slowOn({ policy }: ReviewInput, { lines }: Assessed): Pick<UnitResult, 'slow'> {
  const slow = slowFindings(policy, lines);
  return slow.length === 0 ? {} : { slow };
}

/** What co-units said, by the freeze, of the reports that a unit owed for the periods ending inside the review's. */
function opinionsOn({ opinions = [], period, windows }: ReviewInput, unit: string): Pick<UnitResult, 'opinions'> {
  const inside = windows.filter((w) => w.to >= period.from && w.to <= period.to).map((w) => w.period);
  const found = standingOpinions(opinions).filter((o) => o.lead === unit && inside.includes(o.period));
  return found.length === 0 ? {} : { opinions: found };
}

function lineResult(line: WorksheetLine): LineResult {
  const { schedule, completion, performance, complete, state, decidedBy } = line.outcome;
  return {
    task: line.task,
    indicator: line.indicator.id,
    top: line.top,
    period: line.period,
    value: line.value,
    weight: six(line.weight),
    schedule: six(schedule),
    completion: completion && six(completion),
    performance: performance && six(performance),
    complete,
    state,
    light: line.light,
    decidedBy: decidedBy ?? null,
    ...line.notes,
  };
}

function compareUnits(a: UnitResult, b: UnitResult): number {
  if (a.rank !== b.rank) return (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY);
  return compareText(a.unit, b.unit);
}

/** The ranked units of a published group, for what follows from their ranks. */
export function contendersOf(group: GroupResult): Contender[] {
  return group.units.flatMap(({ unit, rank, score, complete, keyShare, ledTasks }) =>
    rank === null || score === null ? [] : [{ unit, score, complete, keyShare: exact(keyShare), ledTasks }],
  );
}
