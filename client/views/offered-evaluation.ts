import { evaluationState } from '../../activities/evaluation/conduct.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf, ruling } from '../../activities/store/definition.ts';
import type { YearEntry } from '../../activities/store/evaluations.ts';
import { type Actor, type Approver, approverAmong } from '../../workflows/rules/authority/actor.ts';
import {
  asksOfEntry,
  asksOfEvaluation,
  type EntryAsk,
  type EvaluationAsk,
} from '../../workflows/rules/evaluation/asks-now.ts';
import { isStale } from '../../workflows/rules/evaluation/conduct-evaluation.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { EvaluationView } from './evaluation.ts';

/** An item or a veto of a year, with how whoever asks may decide it now. */
export interface OfferedEntry extends YearEntry {
  readonly asks: readonly EntryAsk[];
}

/** A year's evaluation as somebody sees it, with what they may ask of it now. */
export interface OfferedEvaluation extends Omit<EvaluationView, 'entries'> {
  readonly entries: readonly OfferedEntry[];
  readonly asks: readonly EvaluationAsk[];
  /** Who approves the draft. */
  readonly approver: Approver;
  /** From when the year can be evaluated. */
  readonly overAt: Instant;
  readonly over: boolean;
  /** Objections to the draft may still be raised. */
  readonly open: boolean;
  /** Something was decided after the draft was drawn up: it is drafted anew before it is approved. */
  readonly stale: boolean;
}

/** What somebody who speaks for these units may ask of a year's evaluation as they see it. */
export async function offerEvaluation(
  db: Database,
  cycle: string,
  view: EvaluationView,
  { actor, own, at }: { readonly actor: Actor; readonly own: readonly string[]; readonly at: Instant },
): Promise<OfferedEvaluation> {
  const { year, annual, version, entries } = view;
  const definition = await definitionOf(db, cycle);
  const state = await evaluationState(db, cycle, year, annual, ruling(definition, year));
  const about = (version?.snapshot.inputs ?? []).map((input) => input.unit);
  const asked = { annual, state, own: own.filter((unit) => about.includes(unit)), at };
  const { newest } = state;
  return {
    ...view,
    entries: entries.map((entry) => ({ ...entry, asks: asksOfEntry(actor, asked, entry.id) })),
    asks: asksOfEvaluation(actor, asked),
    approver: approverAmong(definition.plan.people),
    overAt: state.over,
    over: at >= state.over,
    open: view.objectionCloses !== null && at < view.objectionCloses,
    stale: newest?.state === 'draft' && isStale(state, newest),
  };
}
