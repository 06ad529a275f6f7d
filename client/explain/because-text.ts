import type { Policy, Trigger } from '../../workflows/rules/policy.ts';
import { ruleAt } from '../../workflows/rules/review/consequences.ts';
import { flagLabel } from './flag-label.ts';
import { rankText } from './rank-text.ts';
import type { Voice } from './voice.ts';

/** What a rule of the policy answers to, in words: a flag, once or so many times; a rank; slow progress; a finding. */
export function becauseText(voice: Voice, policy: Policy, rule: string): string {
  const on = ruleAt(policy, rule)?.on;
  return on ? triggerText(voice, policy, on) : rule;
}

function triggerText(voice: Voice, policy: Policy, on: Trigger): string {
  const { say } = voice;
  if ('finding' in on) return on.finding;
  if ('slow' in on) return say('because.slow');
  if ('rank' in on) return rankText(voice, on.rank);
  const { flag, in_a_row = 1, in_a_year = 1 } = on;
  const label = flagLabel(voice, policy, flag);
  if (in_a_row > 1) return say('because.row', { n: in_a_row, label });
  return in_a_year > 1 ? say('because.year', { n: in_a_year, label }) : label;
}
