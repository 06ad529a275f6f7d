import type { Act } from '../authority/act.ts';
import { type Actor, isPost } from '../authority/actor.ts';
import { mayDo } from '../authority/may-do.ts';
import type { Person } from '../plan.ts';
import type { Instant } from '../time/instant.ts';
import { type Entry, type EvaluationRequest, type EvaluationState, evaluationFault } from './conduct-evaluation.ts';
import type { Annual } from './evaluation.ts';

/** Everything that can be asked of a year's evaluation as such, in the order in which it goes. */
const ASKS = ['propose_entry', 'draft', 'object', 'rule', 'approve', 'publish', 'take_over'] as const;
export type EvaluationAsk = (typeof ASKS)[number];

const DECISIONS = ['approve_entry', 'reject_entry'] as const;
export type EntryAsk = (typeof DECISIONS)[number];

/** What somebody has to be allowed who asks this: what decides or hands out is grave, the rest is the office's work on it. */
export function actOfEvaluation(ask: EvaluationRequest['ask']): Act {
  return ACTS[ask];
}

const ACTS: Readonly<Record<EvaluationRequest['ask'], Act>> = {
  propose_entry: 'propose_item',
  approve_entry: 'approve_item',
  reject_entry: 'reject_item',
  draft: 'evaluate',
  object: 'object',
  rule: 'rule',
  approve: 'approve_review',
  publish: 'publish',
  take_over: 'publish',
};

/** A year's evaluation at an instant, and the units that whoever asks speaks for of those that its draft is about. */
export interface AskedYear {
  readonly annual: Annual;
  readonly state: EvaluationState;
  readonly own: readonly string[];
  readonly at: Instant;
}

/** What somebody may ask of a year's evaluation: allowed to their post, and taken as it stands. */
export function asksOfEvaluation(actor: Actor, year: AskedYear): EvaluationAsk[] {
  if (!isPost(actor)) return [];
  return ASKS.filter(
    (ask) => mayDo(actor, ACTS[ask], actor.unit) && probes(ask, year).some((p) => isTaken(actor, year, p)),
  );
}

/** How somebody may decide an item or a veto of a year: nobody approves what they asked for. */
export function asksOfEntry(actor: Actor, year: AskedYear, id: string): EntryAsk[] {
  if (!isPost(actor)) return [];
  return DECISIONS.filter((ask) => mayDo(actor, ACTS[ask], null) && isTaken(actor, year, { ask, id, reason: '' }));
}

function isTaken(actor: Person, { annual, state, at }: AskedYear, request: EvaluationRequest): boolean {
  return evaluationFault(annual, state, { ...request, key: '', actor: actor.id, at }) === null;
}

const SOME_ENTRY: Entry = { unit: '', kind: 'plus', amount: '0', veto: null, reason: '', evidence: '' };

/** A request of each kind that could be made, as far as it decides whether it is taken. */
function probes(ask: EvaluationAsk, { annual, state, own }: AskedYear): readonly EvaluationRequest[] {
  switch (ask) {
    case 'propose_entry':
      return [{ ask, id: '', entry: SOME_ENTRY }];
    case 'draft':
      return [{ ask, reason: 'given' }];
    case 'object':
      return own.map((unit) => ({ ask, unit, grounds: '', evidence: '' }));
    case 'rule':
      return Object.keys(state.objections).map((objection) => ({ ask, objection, upheld: false, reason: '' }));
    case 'take_over':
      return annual.uses.map(({ id: use }) => ({ ask, use, by: '', document: '' }));
    default:
      return [{ ask }];
  }
}
