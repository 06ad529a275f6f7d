import { exact } from '../decimal.ts';
import { own } from '../own.ts';
import type { Person, Plan } from '../plan.ts';
import type { Policy } from '../policy.ts';
import type { ReportVersion } from '../review/input.ts';
import type { LeafFacts } from '../task/facts.ts';
import { isDraft } from './draft.ts';

/** A version of a report as it was handed in, with who did and what they gave as the reason. */
export interface HandedVersion extends ReportVersion {
  readonly by: string;
  /** What was said with it; empty where nothing was. */
  readonly reason: string;
}

/** A cumulative value that has become less than it was. */
export interface Lowered {
  readonly indicator: string;
  readonly value: string;
  /** What it was, and in which period's report. */
  readonly before: string;
  readonly period: string;
}

/** A report's values by indicator, with where it stands: whose, of what, for which period. */
type Told = Pick<ReportVersion, 'period' | 'values'>;

/**
 * The cumulative values that a report lowers, against the report it corrects or the newest one of an earlier period:
 * allowed with a reason, and warned of (domain §6, edge case 10). `known` are the versions of the same unit and task.
 */
export function lowered(
  leaves: readonly Pick<LeafFacts, 'id' | 'kind'>[],
  told: Told,
  known: readonly Told[],
): Lowered[] {
  return leaves.flatMap(({ id: indicator, kind }) => {
    const value = kind === 'cumulative' ? own(told.values, indicator) : undefined;
    if (!value) return [];
    const said = (versions: readonly Told[]) => versions.findLast((v) => own(v.values, indicator));
    const corrected = said(known.filter((v) => v.period === told.period));
    const earlier = said(
      known.filter((v) => v.period < told.period).toSorted((a, b) => (a.period < b.period ? -1 : 1)),
    );
    const less = [corrected, earlier].find((v) => v && exact(value).compare(own(v.values, indicator) ?? '') < 0);
    return less ? [{ indicator, value, before: own(less.values, indicator) ?? '', period: less.period }] : [];
  });
}

/** True when a report changes what a review was frozen with: another of its period stands, and has not been returned. */
export function changesFrozen(amends: string | null, known: readonly Told[], period: string): boolean {
  return amends !== null && known.some((v) => v.period === period);
}

/** True when a report must say why: it lowers a cumulative value, or changes what a review was frozen with. */
export function needsReason(lower: readonly Lowered[], amends: string | null, known: readonly Told[], period: string) {
  return lower.length > 0 || changesFrozen(amends, known, period);
}

/**
 * True for a report that only the head of its unit may hand in: what a review was frozen with is for the head to correct
 * (reliability §6). A draft that the head has to sign is the head's anyway, and a unit without a head has nobody else.
 */
export function isForHead({ people }: Pick<Plan, 'people'>, policy: Policy, { post, unit }: Person): boolean {
  return post === 'reporter' && !isDraft(policy, { post }) && people.some((p) => p.unit === unit && p.post === 'head');
}
