import type { Context } from 'hono';
import { isPost } from '../../workflows/rules/authority/actor.ts';
import { asksOfRound, type RoundAsk } from '../../workflows/rules/evaluation/round-asks.ts';
import { operationError } from '../operations/errors.ts';
import { type Reader, type RoundView, roundView } from '../views/rating-rounds.ts';
import { callerOf, permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';

/** A round as somebody sees it, with what they may ask of it now. */
export interface OfferedRound extends RoundView {
  readonly asks: readonly RoundAsk[];
  /** False until it opens. */
  readonly begun: boolean;
}

/** A round as whoever asks may see it, and what they may ask of it as it stands. */
export async function roundOffered(deps: HttpDeps, context: Context): Promise<OfferedRound> {
  const view = await roundSeen(deps, context);
  const caller = await callerOf(deps, context, context.req.param('cycle') ?? '');
  const now = await deps.operations.businessNow();
  return { ...view, asks: asksOfRound(caller, view, now), begun: view.opensAt <= now };
}

/** A round as whoever asks may see it. */
export async function roundSeen(deps: HttpDeps, context: Context): Promise<RoundView> {
  const { cycle = '', id = '' } = context.req.param();
  const view = await roundView(deps.operations.db, cycle, id, await readerOf(deps, context, cycle));
  if (!view) throw operationError('not_found', 'unknown_round', id);
  return view;
}

/** The operator looks after the record, as the auditor does; acting for nobody, rating nobody. */
async function readerOf(deps: HttpDeps, context: Context, cycle: string): Promise<Reader> {
  const caller = await permitted(deps, context, cycle, 'read_cycle');
  if (!isPost(caller)) return { post: '', unit: null, as: 'auditor' };
  const { id: post, unit, post: as } = caller;
  return { post, unit, as: as === 'supervisor' || as === 'leader' ? as : 'unit' };
}
