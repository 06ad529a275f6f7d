import { conductEvaluation } from '../../activities/evaluation/conduct.ts';
import { castBallots } from '../../activities/rating/cast-ballots.ts';
import { extendingEvent } from '../../activities/rating/extending.ts';
import { openingEvents } from '../../activities/rating/opening.ts';
import { ratedOn } from '../../activities/rating/rated.ts';
import { append } from '../../activities/store/append.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { readRound } from '../../activities/store/rating-rounds.ts';
import type { EvaluationCommand, EvaluationRequest } from '../../workflows/rules/evaluation/conduct-evaluation.ts';
import { ratersOf } from '../../workflows/rules/evaluation/round.ts';
import { addDays } from '../../workflows/rules/time/day.ts';
import { dayOf, onDay, timeOf } from '../../workflows/rules/time/instant.ts';
import { policy } from './cast.ts';
import type { Office } from './office.ts';
import { RATED_POLICY, withObjections } from './rating-hall.ts';

const { evaluation } = withObjections(RATED_POLICY);

/** The rules of the cast with the evaluation of the rating hall, in which units may object to their drafts. */
export const RATED = policy(evaluation ? { evaluation } : {});

/** A round in which one unit rates another and nobody else does; and one that is taken back. */
export async function rated({ db, cycle, deps }: Office): Promise<void> {
  const at = await deps.businessNow();
  const definition = await definitionOf(db, cycle);
  const { source } = ratedOn(definition, 'mutual');
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
  const known = await readRound(db, cycle, 'm1');
  if (!known) throw new Error('no round m1');
  const later = { closesAt: '2024-03-27T16:00:00Z', reason: '汛期值守' };
  await append(
    db,
    [extendingEvent(definition, { cycle, id: 'm1' }, known, source, later, { ...by, key: 'later' })],
    deps.now(),
  );
  const withdrawn = { entity: `rating/${cycle}/m2`, key: 'w', type: 'round_withdrawn', at, actor: 'office' };
  await append(db, [{ ...withdrawn, body: { cycle, id: 'm2', reason: '误开' } }], deps.now());
}

/** A year that is evaluated and published, with an item that counts and one that does not, and taken over. */
export async function evaluated({ db, cycle, deps }: Office): Promise<void> {
  const at = await deps.businessNow();
  const entry = { unit: 'lyj', kind: 'plus', amount: '2', veto: null, reason: '省级表彰', evidence: '省文件' } as const;
  const asked: readonly (readonly [string, EvaluationRequest])[] = [
    ['office', { ask: 'propose_entry', id: 'i1', entry }],
    ['office', { ask: 'propose_entry', id: 'i2', entry: { ...entry, kind: 'minus' } }],
    ['office2', { ask: 'approve_entry', id: 'i1' }],
    ['office2', { ask: 'reject_entry', id: 'i2', reason: '依据不足' }],
    ['office', { ask: 'draft', reason: null }],
    ['lyj-head', { ask: 'object', unit: 'lyj', grounds: '漏计一项', evidence: '省文件' }],
    ['slj-head', { ask: 'object', unit: 'slj', grounds: '名次有误', evidence: '台账' }],
    ['office', { ask: 'rule', objection: 'e5', upheld: true, reason: '属实' }],
    ['office', { ask: 'rule', objection: 'e6', upheld: false, reason: '名次无误' }],
    ['office', { ask: 'draft', reason: null }],
    ['office2', { ask: 'approve' }],
    ['office', { ask: 'publish' }],
    ['office', { ask: 'take_over', use: 'year-end', by: '县考核办', document: '县考〔2024〕3号' }],
  ];
  for (const [n, [actor, request]] of asked.entries()) {
    const on = request.ask === 'approve' ? addDays(dayOf(at), 14) : dayOf(at);
    const command: EvaluationCommand = { key: `e${n}`, actor, at: onDay(on, timeOf(at)), ...request };
    const done = await conductEvaluation(db, cycle, '2024', command, deps.now());
    if (done.status !== 'done') throw new Error(JSON.stringify(done));
  }
}
