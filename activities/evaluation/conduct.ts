import { createHash } from 'node:crypto';
import { evaluationId } from '../../workflows/contract/evaluation.ts';
import {
  type EvaluationCommand,
  type EvaluationFault,
  type EvaluationState,
  evaluationFault,
} from '../../workflows/rules/evaluation/conduct-evaluation.ts';
import { evaluateYear } from '../../workflows/rules/evaluation/evaluate-year.ts';
import type { Annual } from '../../workflows/rules/evaluation/evaluation.ts';
import { type ObjectionState, objectionsClose } from '../../workflows/rules/evaluation/objection.ts';
import { planStandingOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { dayOf, endOfDay } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { append } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { type Definition, definitionOf, ruling } from '../store/definition.ts';
import {
  evaluationVersions,
  openRounds,
  type YearObjection,
  type YearSnapshot,
  yearEntries,
  yearObjections,
} from '../store/evaluations.ts';
import { lastNumber } from '../store/last-number.ts';
import { numberUnder } from '../store/number-under.ts';
import { definitionOn, organisationOf } from '../store/organisation.ts';
import { annualDraftNotices } from './annual-draft-notices.ts';
import { yearInputs } from './year-inputs.ts';

/** What came of a request to a year's evaluation. */
export type Conducted =
  | { readonly status: 'done'; readonly number: number }
  | { readonly status: 'refused'; readonly fault: EvaluationFault }
  | { readonly status: 'none' }
  | { readonly status: 'busy' };

const ATTEMPTS = 5;

/** Decides a request on the evaluation as the record knows it, and records what follows; the same key once. */
export async function conductEvaluation(
  db: Database,
  cycle: string,
  year: string,
  command: EvaluationCommand,
  now: Date,
): Promise<Conducted> {
  const definition = ruling(await definitionOf(db, cycle), year);
  const annual = definition.policy.evaluation?.annual;
  if (!annual) return { status: 'none' };
  const entity = evaluationId(cycle, year);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await numberUnder(db, entity, command.key);
    if (before !== undefined) return { status: 'done', number: before };
    const state = await evaluationState(db, cycle, year, annual, definition);
    const fault = evaluationFault(annual, state, command);
    if (fault) return { status: 'refused', fault };
    const { type, ...said } = await factOf(db, cycle, year, { definition, annual, state }, command);
    const { key, at, actor } = command;
    const event = { entity, key, type, at, actor, body: { cycle, year, ...said }, expect: state.number };
    const [answer] = await append(db, [event], now);
    if (answer && answer.status !== 'behind') return { status: 'done', number: answer.number };
  }
  return { status: 'busy' };
}

/** Where a year's evaluation stands, as the record knows it. */
export async function evaluationState(
  db: Database,
  cycle: string,
  year: string,
  annual: Annual,
  { plan, calendar }: Definition,
): Promise<EvaluationState> {
  const lastDay = `${year}-12-31`;
  const entries = await yearEntries(db, cycle, year);
  const [newest] = await evaluationVersions(db, cycle, year);
  const objections = await yearObjections(db, cycle, year);
  return {
    number: await lastNumber(db, evaluationId(cycle, year)),
    entries: Object.fromEntries(
      entries.map(({ id, proposedBy, status, decided }) => [id, { proposedBy, status, decided }]),
    ),
    newest: newest
      ? {
          version: newest.version,
          state: newest.state,
          draftedBy: newest.draftedBy,
          drafted: newest.number,
          objectionCloses: objectionsClose(annual, calendar, newest.draftedAt),
        }
      : null,
    objections: Object.fromEntries(objections.map((o) => [o.id, objectionState(o)])),
    over: endOfDay(lastDay < plan.horizon.to ? lastDay : plan.horizon.to),
    openRounds: await openRounds(db, cycle, year),
  };
}

function objectionState({ version, ruling }: YearObjection): ObjectionState {
  const status = ruling === null ? 'open' : ruling.upheld ? 'upheld' : 'overruled';
  return { version, status, ruled: ruling?.number ?? null };
}

interface Known {
  readonly definition: Definition;
  readonly annual: Annual;
  readonly state: EvaluationState;
}

type Fact = { readonly type: string } & Readonly<Record<string, unknown>>;

async function factOf(
  db: Database,
  cycle: string,
  year: string,
  { definition, annual, state: { number, newest } }: Known,
  command: EvaluationCommand,
): Promise<Fact> {
  const version = newest?.version ?? 0;
  switch (command.ask) {
    case 'propose_entry':
      return { type: 'evaluation_entry_proposed', id: command.id, ...command.entry };
    case 'approve_entry':
      return { type: 'evaluation_entry_approved', id: command.id };
    case 'reject_entry':
      return { type: 'evaluation_entry_rejected', id: command.id, reason: command.reason };
    case 'draft': {
      const snapshot = await yearSnapshot(db, cycle, year, definition, annual);
      const sha256 = createHash('sha256').update(JSON.stringify(snapshot)).digest('hex');
      const next = newest?.state === 'draft' ? version : version + 1;
      const { calendar } = definition;
      const { plan } = await definitionOn(db, cycle, dayOf(command.at));
      const opened = { cycle, at: command.at, number: number + 1, snapshot };
      const messages = annualDraftNotices({ plan, calendar }, await organisationOf(db, cycle), opened);
      const told = messages.length > 0 ? { messages } : {};
      return { type: 'evaluation_drafted', version: next, snapshot, sha256, reason: command.reason, ...told };
    }
    case 'object': {
      const { key: id, unit, grounds, evidence, files } = command;
      return { type: 'evaluation_objected', version, id, unit, grounds, evidence, ...(files ? { files } : {}) };
    }
    case 'rule': {
      const { objection: id, upheld, reason } = command;
      return { type: 'evaluation_ruled', id, upheld, reason };
    }
    case 'approve':
      return { type: 'evaluation_approved', version };
    case 'publish':
      return { type: 'evaluation_published', version };
    case 'take_over':
      return { type: 'result_taken_over', version, use: command.use, by: command.by, document: command.document };
    default:
      return command satisfies never;
  }
}

/** A year as it would be evaluated now: of the units that stand on its last day. */
export async function yearSnapshot(
  db: Database,
  cycle: string,
  year: string,
  definition: Definition,
  annual: Annual,
): Promise<YearSnapshot> {
  const { id, version } = definition.policy;
  const lastDay = periodFromId(year)?.to ?? '';
  const plan = planStandingOn(definition.plan, await organisationOf(db, cycle), lastDay);
  const inputs = await yearInputs(db, cycle, { ...definition, plan }, annual, year);
  const policy = { id, version, sha256: definition.policySha256 };
  return { year, policy, annual, inputs, groups: evaluateYear(annual, inputs) };
}
