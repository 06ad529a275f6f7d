import { castBallots } from '../../activities/rating/cast-ballots.ts';
import { openingEvents } from '../../activities/rating/opening.ts';
import { ratedSource } from '../../activities/rating/rated.ts';
import { append } from '../../activities/store/append.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { ratersOf } from '../../workflows/rules/evaluation/round.ts';
import { policy } from './cast.ts';
import type { Office } from './office.ts';
import { RATED_POLICY } from './rating-hall.ts';

/** The rules of the cast with the evaluation of the rating hall. */
export const RATED = policy(RATED_POLICY.evaluation ? { evaluation: RATED_POLICY.evaluation } : {});

/** A round in which one unit rates another and nobody else does; and one that is taken back. */
export async function rated({ db, cycle, deps }: Office): Promise<void> {
  const at = await deps.businessNow();
  const definition = await definitionOf(db, cycle);
  const source = ratedSource(definition.policy, 'mutual');
  const ratees = definition.plan.units.map((u) => u.id);
  const raters = ratersOf(source, definition.plan, ratees, []);
  const about = { source: 'mutual', title: '互评', period: '2024-Q1', ratees, raters };
  const by = { at, actor: 'office', key: 'opened' };
  for (const id of ['m1', 'm2']) {
    const round = { ...about, opensAt: at, closesAt: '2024-03-25T16:00:00Z' };
    await append(db, openingEvents(definition, cycle, id, round, source, by), deps.now());
  }
  const scores = { 'ping.work': '9' };
  const ballots = [{ class: 'all', rater: 'slj', ratee: 'lyj', scores, line: null }];
  const bringer = { by: 'rater', actor: 'slj-head', at } as const;
  const cast = await castBallots(db, cycle, 'm1', { key: 'b1', actor: 'slj-head', bringer, ballots }, deps.now());
  if (cast.status !== 'done') throw new Error(JSON.stringify(cast));
  const withdrawn = { entity: `rating/${cycle}/m2`, key: 'w', type: 'round_withdrawn', at, actor: 'office' };
  await append(db, [{ ...withdrawn, body: { cycle, id: 'm2', reason: '误开' } }], deps.now());
}
