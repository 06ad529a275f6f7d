import type { FlagRule, RankCondition } from '../../workflows/rules/policy.ts';
import { failingConditions } from '../../workflows/rules/review/flags.ts';
import { placesOf } from '../../workflows/rules/review/ranking.ts';
import { contendersOf, type GroupResult, type UnitResult } from '../../workflows/rules/review/review.ts';
import type { ReviewView } from '../views/review.ts';
import { flagLabel } from './flag-label.ts';
import { rankText } from './rank-text.ts';
import type { Voice } from './voice.ts';

/** The flag rules in their order, up to the one that decided, each with the conditions that failed. */
export function conditionsText(voice: Voice, view: ReviewView, group: GroupResult, unit: UnitResult): string[] {
  const { say } = voice;
  const contenders = contendersOf(group);
  const contender = contenders.find((c) => c.unit === unit.unit);
  if (!contender) return [say('why.no_flag')];
  const decided = view.policy.flags.findIndex((_, index) => unit.rule === `flags[${index}]`);
  const tried = view.policy.flags.slice(0, decided < 0 ? undefined : decided + 1);
  return tried.map((rule, index) => {
    const failing = failingConditions(rule.when, contender, contenders, view.policy.ranking.ties);
    const label = flagLabel(voice, view.policy, rule.flag);
    const conditions = ruleText(voice, rule, group.ranked);
    const nth = index + 1;
    return failing.length === 0
      ? say('why.rule_holds', { nth, label, conditions })
      : say('why.rule_fails', {
          nth,
          label,
          conditions,
          failing: failing.map((f) => standsText(voice, f, group, unit)).join(say('list.pause')),
        });
  });
}

/** How a unit stands in what a rule asks for and it does not meet. */
function standsText(
  { say }: Voice,
  of: 'complete' | 'score' | 'rank',
  { ranked }: GroupResult,
  unit: UnitResult,
): string {
  if (of === 'rank') return say('condition.stands_rank', { rank: unit.rank ?? '-', ranked });
  if (of === 'score') return say('condition.stands_score', { score: unit.score ?? '-' });
  if (unit.complete === null) return say('condition.none_due');
  return say(unit.complete ? 'condition.is_complete' : 'condition.is_incomplete');
}

/** That a rule speaks of fewer places than it says: never of more than half of the ranked units. */
function halfText({ say }: Voice, rank: RankCondition, ranked: number): string {
  const places = placesOf(rank, ranked);
  return places < ('top' in rank ? rank.top : rank.bottom) ? say('condition.half', { places }) : '';
}

function ruleText(voice: Voice, { when }: FlagRule, ranked: number): string {
  const { say } = voice;
  const parts = [
    ...(when.complete === undefined ? [] : [say(when.complete ? 'condition.is_complete' : 'condition.is_incomplete')]),
    ...(when.rank === undefined ? [] : [rankText(voice, when.rank) + halfText(voice, when.rank, ranked)]),
    ...(when.score?.min === undefined ? [] : [say('condition.at_least', { min: when.score.min })]),
    ...(when.score?.max === undefined ? [] : [say('condition.at_most', { max: when.score.max })]),
    ...(when.pool === 'complete' ? [say('condition.pool')] : []),
  ];
  return parts.length === 0 ? say('condition.always') : parts.join(say('list.pause'));
}
