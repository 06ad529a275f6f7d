import type { Context } from 'hono';
import { type Act, isGrave } from '../../workflows/rules/authority/act.ts';
import { type Actor, isOfUnit, isPost } from '../../workflows/rules/authority/actor.ts';
import { mayDoForAll, type Whose } from '../../workflows/rules/authority/may-do.ts';
import { successorOn } from '../../workflows/rules/organisation/successor.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import type { SignedIn } from '../accounts/account.ts';
import { refuseUnknownCycle } from '../operations/admission.ts';
import { authorise } from '../operations/authorise.ts';
import { OperationError, operationError } from '../operations/errors.ts';
import { answeringFor, organisedAt } from '../operations/organised.ts';
import { findOutWho } from '../operations/read-as-caller.ts';
import { postOf } from '../operations/tokens.ts';
import { forgetKnown, refuseStale } from './account-caller.ts';
import { bearer, isOperator } from './by-operator.ts';
import type { HttpDeps } from './deps.ts';
import { charge } from './limits.ts';
import { auditor, byAccount } from './post-of-account.ts';

const OPERATOR: Actor = { id: 'operator', post: 'operator', unit: null };

/**
 * Who calls, by the bearer token or by being signed in; refused when nobody is known by it. Whoever is bound to no cycle
 * is told where there is none of this name: `unknown_cycle`.
 */
export async function callerOf(deps: HttpDeps, context: Context, cycle: string): Promise<Actor> {
  return (await whoCalls(deps, context, cycle)).caller;
}

/** Whether whoever made a request that lasts may still do this: a session, a token or a post may have ended meanwhile. */
export async function isStillPermitted(deps: HttpDeps, context: Context, cycle: string, act: Act): Promise<boolean> {
  found.delete(context);
  forgetKnown(context);
  return findOutWho(() => permitted(deps, context, cycle, act)).then(
    () => true,
    () => false,
  );
}

interface Called {
  readonly caller: Actor;
  /** By whom, where it is somebody signed in. */
  readonly account: SignedIn | null;
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
  if (isOperator(deps, context)) {
    await refuseUnknownCycle(deps.operations.db, cycle);
    return { caller: OPERATOR, account: null };
  }
  if (context.req.header('authorization') === undefined && context.req.header('cookie') !== undefined) {
    const audits = await auditor(deps, context, cycle);
    if (audits) return { caller: audits.actor, account: audits.account };
    const account = await byAccount(deps, context, cycle);
    return { caller: account.post, account };
  }
  const token = bearer(context);
  const post = token && cycle ? await postOf(deps.operations, cycle, token) : undefined;
  if (!post) throw operationError('forbidden', 'unauthorised', '');
  await charge(deps, context, `post:${cycle}/${post.id}`);
  return { caller: post, account: null };
}

/** The post that calls, when it may do this; nobody but a post acts in a cycle. */
export async function allowed(
  deps: HttpDeps,
  context: Context,
  cycle: string,
  act: Act,
  whose: Whose,
  task?: string,
): Promise<Person> {
  const caller = await permitted(deps, context, cycle, act, whose, task);
  if (!isPost(caller)) throw operationError('forbidden', 'forbidden', caller.id);
  return caller;
}

/**
 * Whoever calls, when they may do this: read, for the most part. What is grave needs the password once more of whoever is
 * signed in.
 */
export async function permitted(
  deps: HttpDeps,
  context: Context,
  cycle: string,
  act: Act,
  whose: Whose = null,
  task?: string,
): Promise<Actor> {
  const { caller, account } = await whoCalls(deps, context, cycle);
  authorise(caller, act, await answering(deps, cycle, caller, whose, task));
  if (account && isGrave(act)) refuseStale(deps, account);
  return caller;
}

/**
 * Whose rows are read: those of the unit that the query names, or of all (null); a unit's posts read their own, and
 * those of units whose duties theirs took over. Refused at `query:unit`.
 */
export async function unitRead(deps: HttpDeps, context: Context, cycle: string, act: Act): Promise<string | null> {
  const caller = await callerOf(deps, context, cycle);
  const asked = context.req.query('unit') ?? null;
  authorise(caller, act, await answering(deps, cycle, caller, asked), 'query:unit');
  return mayDoForAll(caller, act) ? unitNamed(deps, context, cycle) : (asked ?? caller.unit);
}

/** Has whoever may not see another unit's thing told that there is none: refused as `not_found`. */
export async function seenOr(seen: Promise<unknown>, code: string, subject: string): Promise<void> {
  await seen.catch((error: unknown) => {
    const forbidden = error instanceof OperationError && error.kind === 'forbidden';
    throw forbidden ? operationError('not_found', code, subject) : error;
  });
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
async function answering(deps: HttpDeps, cycle: string, caller: Actor, whose: Whose, task?: string): Promise<Whose> {
  if (typeof whose !== 'string' || whose === caller.unit || !isOfUnit(caller)) return whose;
  return answeringFor(deps.operations, cycle, whose, task);
}

/** The units of whose business a caller is told; null for whoever is told everybody's. */
export async function unitsTold(deps: HttpDeps, cycle: string, caller: Actor): Promise<readonly string[] | null> {
  return isOfUnit(caller) ? speaksFor(deps, cycle, caller.unit) : null;
}

/** Which changes of the plan and the rules a caller is told of: a unit of those that were made, the office's drafts are its own. */
export function changesTold(caller: Actor): readonly ('open' | 'approved' | 'rejected')[] {
  return isOfUnit(caller) ? ['approved'] : ['open', 'approved', 'rejected'];
}

/** A post's unit, and those whose duties it took over. */
export async function speaksFor(deps: HttpDeps, cycle: string, unit: string | null): Promise<readonly string[]> {
  const { plan, organisation, day } = await organisedAt(deps.operations, cycle, await deps.operations.businessNow());
  return plan.units.map((u) => u.id).filter((id) => successorOn(organisation, id, day) === unit);
}
