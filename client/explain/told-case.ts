import type { Definition } from '../../activities/store/definition.ts';
import type { CaseAsk } from '../../workflows/rules/follow-up/asks.ts';
import type { FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import { LIVES, type Side } from '../../workflows/rules/follow-up/lives.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { sayCode } from '../messages/catalogue.ts';
import type { FollowUpRow, FollowUpView } from '../views/follow-ups.ts';
import { becauseText } from './because-text.ts';
import { type CaseAct, historyOf } from './case-history.ts';
import { fieldWord } from './fields-text.ts';
import { circumstancesText, sourceText } from './source-text.ts';
import type { NameOf, Voice } from './voice.ts';

/** A step of a case's life in words, whose it is, and whether it has been taken. */
interface ToldStep {
  readonly step: string;
  readonly word: string;
  readonly by: Side;
  readonly taken: boolean;
}

/** Something that may be asked of a case now: the step it is about, what has to be written down with it. */
interface ToldAsk {
  readonly ask: CaseAsk['ask'];
  readonly step: string | null;
  readonly word: string | null;
  readonly fields: readonly { readonly name: string; readonly label: string }[];
  readonly extension: string | null;
  /** The day that is asked for, or after which another one may be. */
  readonly day: Day | null;
}

/** A case told in one language with its history, and what whoever asked may ask of it now. */
export interface ToldCase extends FollowUpRow {
  readonly number: number;
  /** The review that brought it about, and what it found; null for whatever a person opened. */
  readonly review: { readonly period: string; readonly because: string } | null;
  /** The case that it went up from, and in words that it did. */
  readonly from: { readonly id: string; readonly told: string } | null;
  /** The visit at which it was seen. */
  readonly visit: { readonly id: string; readonly on: Day } | null;
  readonly source: readonly string[];
  readonly life: readonly ToldStep[];
  readonly history: readonly CaseAct[];
  readonly asks: readonly ToldAsk[];
}

/** What a case is told from, besides itself. */
export interface Told {
  readonly definition: Definition;
  readonly state: FollowUpState;
  readonly left: number | null;
  readonly asks: readonly CaseAsk[];
  readonly unitName: NameOf;
  readonly visit: ToldCase['visit'];
}

/** Tells a case. */
export function toldCase(
  voice: Voice,
  view: FollowUpView,
  { definition, state, left, asks, unitName, visit }: Told,
): ToldCase {
  const { source, steps, notes, extensions, openedBy, openedByHolder, ownerHolder, below, ...row } = view;
  const word = (step: string) => sayCode(voice.say, 'step', step, {});
  const ofReview = source.by === 'review';
  const wentUp = source.by === 'escalation' || source.by === 'raised';
  const first = ofReview || wentUp ? [] : [sourceText(voice, view)];
  const review = { period: String(source.period), because: becauseText(voice, definition.policy, String(source.rule)) };
  return {
    ...row,
    left,
    review: ofReview ? review : null,
    from: wentUp ? { id: String(source.from), told: sourceText(voice, view) } : null,
    visit,
    source: [...first, ...circumstancesText(voice, view, unitName, (post, holder = post) => holder)].flatMap((line) =>
      line.split('\n'),
    ),
    life: LIVES[view.kind].map(({ step, by }, index) => ({
      step,
      word: word(step),
      by,
      taken: index < state.taken.length,
    })),
    history: historyOf(voice, view, unitName),
    asks: asks.map((ask) => toldAsk(voice, ask, word)),
  };
}

function toldAsk({ say }: Voice, ask: CaseAsk, word: NameOf): ToldAsk {
  const step = 'step' in ask ? ask.step : 'to' in ask ? ask.to : null;
  const needs = 'needs' in ask ? ask.needs : [];
  return {
    ask: ask.ask,
    step,
    word: step === null ? null : word(step),
    fields: needs.map((name) => ({ name, label: fieldWord(say, name) })),
    extension: 'extension' in ask ? ask.extension : null,
    day: 'after' in ask ? ask.after : 'due' in ask ? ask.due : null,
  };
}
