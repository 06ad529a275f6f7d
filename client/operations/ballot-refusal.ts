import { ratedOn } from '../../activities/rating/rated.ts';
import type { Database } from '../../activities/store/database.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import type { KnownRound } from '../../activities/store/rating-rounds.ts';
import type { BallotRefused, GivenBallot } from '../../workflows/rules/evaluation/decide-ballots.ts';
import { unitName } from '../../workflows/rules/names.ts';
import { planOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { own } from '../../workflows/rules/own.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { below } from '../intake/json-pointer.ts';
import type { Refused } from './errors.ts';

/** The ballots that were brought, and by whom: a rater's own are refused at their cells, those of a file at their lines. */
interface Brought {
  readonly by: 'rater' | 'file';
  readonly ballots: readonly GivenBallot[];
}

/** Why ballots were not taken, in the names of units and of what is rated. */
export async function ballotRefusals(
  db: Database,
  cycle: string,
  definition: Definition,
  round: KnownRound,
  { by, ballots }: Brought,
  refused: readonly BallotRefused[],
): Promise<Refused[]> {
  const plan = planOn(definition.plan, await organisationOf(db, cycle), dayOf(round.opensAt));
  const { dimensions } = ratedOn(definition, round.source);
  const nameOf = (key: string) => dimensions.find((d) => d.key === key)?.name ?? key;
  return refused.map(({ line, code, subject, of }) => {
    const ballot = of && ballots[of.ballot];
    if (!of || !ballot || code === 'unknown_class') return { line, code, subject };
    const { ballot: at, dimension } = of;
    const told = dimension === null ? [] : [nameOf(dimension), own(ballot.scores, dimension) ?? ''];
    return {
      ...{ line, code, subject: [unitName(plan, ballot.ratee), ...told].filter(Boolean).join(' ') },
      ...(by === 'rater' ? { path: cellOf(at, dimension) } : {}),
    };
  });
}

/** The cell that is meant, as it was sent. */
function cellOf(ballot: number, dimension: string | null): string {
  const place = below(below('', 'ballots'), ballot);
  return dimension === null ? below(place, 'unit') : below(below(place, 'scores'), dimension);
}
