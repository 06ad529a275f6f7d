import type { Context } from 'hono';
import { type Act, mayDo } from '../../workflows/rules/authority.ts';
import { successorOn } from '../../workflows/rules/organisation/successor.ts';
import { isCountywide, type Person } from '../../workflows/rules/plan.ts';
import { operationError } from '../operations/errors.ts';
import { answeringFor, organisedAt } from '../operations/organised.ts';
import { postOf } from '../operations/tokens.ts';
import { bearer, isOperator } from './by-operator.ts';
import type { HttpDeps } from './deps.ts';
import { audits, type ByAccount, byAccount, refuseUnproved } from './post-of-account.ts';

/** Somebody who called: a post of the cycle, or the operator of the installation; an auditor reads as the operator does. */
export type Caller = Person | 'operator';

/** True for who reads everything of a cycle: the operator, the office and a leader of the county. */
export function readsAll(caller: Caller): caller is 'operator' | (Person & { readonly post: 'supervisor' | 'leader' }) {
  return caller === 'operator' || isCountywide(caller);
}

/** Who calls, by the bearer token or by being signed in; refused when nobody is known by it. */
export async function callerOf(deps: HttpDeps, context: Context, cycle: string): Promise<Caller> {
  return (await whoCalls(deps, context, cycle)).caller;
}

interface Called {
  readonly caller: Caller;
  readonly account: ByAccount | null;
}

/** Who made a request is found out once for each cycle that it speaks of. */
const found = new WeakMap<Context, Map<string, Promise<Called>>>();

function whoCalls(deps: HttpDeps, context: Context, cycle: string): Promise<Called> {
  const known = found.get(context) ?? new Map<string, Promise<Called>>();
  found.set(context, known);
  const called = known.get(cycle) ?? whoCallsNow(deps, context, cycle);
  known.set(cycle, called);
  return called;
}

async function whoCallsNow(deps: HttpDeps, context: Context, cycle: string): Promise<Called> {
  if (isOperator(deps, context)) return { caller: 'operator', account: null };
  if (context.req.header('authorization') === undefined && context.req.header('cookie') !== undefined) {
    if (await audits(deps, context, cycle)) return { caller: 'operator', account: null };
    const account = await byAccount(deps, context, cycle);
    return { caller: account.post, account };
  }
  const token = bearer(context);
  const post = token && cycle ? await postOf(deps.operations, cycle, token) : undefined;
  if (!post) throw operationError('forbidden', 'unauthorised', '');
  return { caller: post, account: null };
}

/** The post that calls, when it may do this; the operator may read but acts for nobody. */
export async function allowed(
  deps: HttpDeps,
  context: Context,
  cycle: string,
  act: Act,
  unit: string | null,
  task?: string,
): Promise<Person> {
  const { caller, account } = await whoCalls(deps, context, cycle);
  if (caller === 'operator' || !mayDo(caller, act, await answering(deps, cycle, caller, unit, task))) {
    throw operationError('forbidden', 'forbidden', caller === 'operator' ? 'operator' : caller.id);
  }
  if (account) refuseUnproved(deps, account, act);
  return caller;
}

/** Anybody with a token of the cycle may read; a unit's posts read their own unit where one is named. */
export async function mayRead(
  deps: HttpDeps,
  context: Context,
  cycle: string,
  unit: string | null,
  task?: string,
): Promise<void> {
  const caller = await callerOf(deps, context, cycle);
  if (caller !== 'operator' && !mayDo(caller, 'read', await answering(deps, cycle, caller, unit, task))) {
    throw operationError('forbidden', 'forbidden', caller.id);
  }
}

/** Whose rows are read: those of the unit asked for, or of all (null); a unit's posts read their own. */
export async function unitRead(deps: HttpDeps, context: Context, cycle: string): Promise<string | null> {
  const caller = await callerOf(deps, context, cycle);
  if (!readsAll(caller)) return caller.unit;
  return unitNamed(deps, context, cycle);
}

/** The unit that a query names; null when it names none. */
export async function unitNamed(deps: HttpDeps, context: Context, cycle: string): Promise<string | null> {
  const asked = context.req.query('unit') ?? null;
  if (asked === null) return null;
  const { plan } = await organisedAt(deps.operations, cycle, await deps.operations.businessNow());
  if (!plan.units.some((u) => u.id === asked)) throw operationError('not_found', 'unknown_unit', asked);
  return asked;
}

/** The unit that is asked for, or its successor: whoever took over a unit's duties speaks for it. */
async function answering(deps: HttpDeps, cycle: string, caller: Person, unit: string | null, task?: string) {
  if (unit === null || unit === caller.unit || isCountywide(caller)) return unit;
  return answeringFor(deps.operations, cycle, unit, task);
}

/** A post's unit, and those whose duties it took over. */
export async function speaksFor(deps: HttpDeps, cycle: string, unit: string | null): Promise<readonly string[]> {
  const { plan, organisation, day } = await organisedAt(deps.operations, cycle, await deps.operations.businessNow());
  return plan.units.map((u) => u.id).filter((id) => successorOn(organisation, id, day) === unit);
}
