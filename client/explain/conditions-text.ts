import type { FlagRule } from '../../workflows/rules/policy.ts';
import { failingConditions } from '../../workflows/rules/review/flags.ts';
import { contendersOf, type GroupResult, type UnitResult } from '../../workflows/rules/review/review.ts';
import { sayCode } from '../messages/catalogue.ts';
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
    const conditions = ruleText(voice, rule);
    return failing.length === 0
      ? say('why.rule_holds', { label, conditions, path: `flags[${index}]` })
      : say('why.rule_fails', {
          label,
          conditions,
          failing: failing.map((f) => sayCode(say, 'condition', f, {})).join(say('list.pause')),
        });
  });
}

function ruleText(voice: Voice, { when }: FlagRule): string {
  const { say } = voice;
  const parts = [
    ...(when.complete === undefined ? [] : [say(when.complete ? 'condition.is_complete' : 'condition.is_incomplete')]),
    ...(when.rank === undefined ? [] : [rankText(voice, when.rank)]),
    ...(when.score === undefined
      ? []
      : [say('condition.range', { min: when.score.min ?? '-', max: when.score.max ?? '-' })]),
    ...(when.pool === 'complete' ? [say('condition.pool')] : []),
  ];
  return parts.length === 0 ? say('condition.always') : parts.join(say('list.pause'));
}
