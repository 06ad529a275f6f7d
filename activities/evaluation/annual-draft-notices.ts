import type { UnitYear } from '../../workflows/rules/evaluation/evaluate-year.ts';
import { objectionsClose } from '../../workflows/rules/evaluation/objection.ts';
import type { Organisation } from '../../workflows/rules/organisation/changes.ts';
import { successorOn } from '../../workflows/rules/organisation/successor.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import type { PlannedMessage } from '../planned-message.ts';
import type { Definition } from '../store/definition.ts';
import type { YearSnapshot } from '../store/evaluations.ts';

/** What a unit is told of its draft of a year: how it comes out, and until when it may object. */
export interface AnnualDraftItem extends Pick<UnitYear, 'unit' | 'score' | 'rank' | 'grade'> {
  readonly year: string;
  /** How many units of its group are ranked. */
  readonly ranked: number;
  readonly objectionCloses: Instant;
}

/** A draft of a year that was just opened to its units. */
interface AnnualDraft {
  readonly cycle: string;
  readonly at: Instant;
  /** The event of the evaluation that opens it. */
  readonly number: number;
  readonly snapshot: YearSnapshot;
}

/**
 * The mail by which each unit hears that the draft of its year is open, to the posts that the policy names; nothing where
 * units have no window to object in, for then they see nothing before it is published. Drafted anew, it is told anew.
 */
export function annualDraftNotices(
  { plan, calendar }: Pick<Definition, 'plan' | 'calendar'>,
  organisation: Organisation,
  { cycle, at, number, snapshot }: AnnualDraft,
): PlannedMessage[] {
  const { annual, year, groups } = snapshot;
  const objectionCloses = objectionsClose(annual, calendar, at);
  if (objectionCloses === null) return [];
  const items = groups.flatMap(({ units }) => {
    const ranked = units.filter((u) => u.rank !== null).length;
    return units.map(
      ({ unit, score, rank, grade }): AnnualDraftItem => ({ unit, year, score, rank, grade, ranked, objectionCloses }),
    );
  });
  return plan.people
    .filter((person) => annual.draft_to?.some((role) => role === person.post))
    .map(({ id, unit }) => ({ id, own: items.filter((i) => successorOn(organisation, i.unit, dayOf(at)) === unit) }))
    .filter(({ own }) => own.length > 0)
    .map(({ id, own }) => ({
      key: `annual-draft/${cycle}/${year}/${at}/${id}/${number}`,
      kind: 'annual_draft',
      recipient: id,
      items: own,
    }));
}
