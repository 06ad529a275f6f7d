import type { Policy, Trigger } from '../../workflows/rules/policy.ts';
import { ruleAt, ruleNumber } from '../../workflows/rules/review/consequences.ts';
import type { UnitResult } from '../../workflows/rules/review/review.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { sayCode } from '../messages/catalogue.ts';
import { periodName } from '../messages/period-name.ts';
import type { ConsequenceRow } from '../views/consequences.ts';
import type { FindingRow } from '../views/findings.ts';
import type { ReviewView } from '../views/review.ts';
import { flagLabel } from './flag-label.ts';
import { nextInWords, nextText } from './next-text.ts';
import { rankText } from './rank-text.ts';
import type { Voice } from './voice.ts';

/** What followed for a unit and by which rule, how far it has come, what is next; then what findings brought about. */
export function followsText(
  voice: Voice,
  view: ReviewView,
  unit: UnitResult,
  findings: readonly FindingRow[],
): string[] {
  const { say } = voice;
  const own = view.consequences.filter((c) => c.unit === unit.unit);
  const found = inPeriod(findings, unit.unit, view.period);
  if (own.length + found.length === 0) {
    return [say(view.state === 'published' ? 'why.follows_nothing' : 'why.follows_later')];
  }
  return [
    ...own.flatMap((c) => caseLines(voice, c, c.called, triggerText(voice, view, unit, c), view.policy)),
    ...found.flatMap((f) => findingLines(voice, f, view.policy)),
  ];
}

/** The findings about a unit that were made within a period. */
export function inPeriod(findings: readonly FindingRow[], unit: string, period: string): FindingRow[] {
  const span = periodFromId(period);
  if (!span) return [];
  return findings.filter((f) => f.unit === unit && dayOf(f.foundAt) >= span.from && dayOf(f.foundAt) <= span.to);
}

function findingLines(voice: Voice, { name, text, followUps }: FindingRow, policy: Policy): string[] {
  const because = voice.say('why.on_finding', { name, text });
  return followUps.flatMap((f) => caseLines(voice, f, f.kind, because, policy));
}

type Case = Pick<ConsequenceRow, 'id' | 'kind' | 'rule' | 'state' | 'awaited' | 'awaitedBy'>;

function caseLines(voice: Voice, followed: Case, called: string, because: string, policy: Policy): string[] {
  const { say, ids } = voice;
  const { id, rule } = followed;
  const state = sayCode(say, 'follow_up.state', followed.state, {});
  const nth = ruleNumber(policy, rule);
  const told = { what: sayCode(say, 'consequence', called, {}), because, nth, state };
  const what = ids === false ? say('why.follows_named', told) : say('why.follows_line', { ...told, id });
  const next = ids === false ? nextInWords : nextText;
  return followed.state === 'open' ? [what, `    ${next(voice, followed)}`] : [what];
}

/** Why a consequence followed: its rule's trigger, with the reviews and indicators that met it. */
function triggerText(voice: Voice, { policy, period, plan }: ReviewView, unit: UnitResult, of: ConsequenceRow): string {
  const { say } = voice;
  const on = ruleAt(policy, of.rule)?.on;
  if (!on) return '-';
  if ('flag' in on) return flagText(voice, policy, on, [...of.streak, period]);
  if ('rank' in on) return rankText(voice, on.rank);
  if ('finding' in on) return on.finding;
  const slow = unit.slow?.find((s) => s.rule === of.rule);
  const task = plan.tasks.find((t) => t.id === slow?.task);
  const indicator = task?.indicators.find((i) => i.id === slow?.indicator)?.name ?? slow?.indicator ?? '';
  return say('why.on_slow', { task: task?.title ?? slow?.task ?? '', indicator });
}

function flagText(
  voice: Voice,
  policy: Policy,
  { flag, in_a_row = 1, in_a_year = 1 }: Extract<Trigger, { flag: string }>,
  reviews: readonly string[],
): string {
  const { say } = voice;
  const label = flagLabel(voice, policy, flag);
  const periods = reviews.map((review) => periodName(say, review)).join(say('list.comma'));
  return [
    ...(in_a_row > 1 ? [say('why.on_row', { n: in_a_row, label, periods })] : []),
    ...(in_a_year > 1 ? [say('why.on_year', { n: in_a_year, label, periods })] : []),
    ...(in_a_row <= 1 && in_a_year <= 1 ? [label] : []),
  ].join(say('list.comma'));
}
