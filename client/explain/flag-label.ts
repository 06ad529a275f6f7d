import type { Policy } from '../../workflows/rules/policy.ts';
import type { Voice } from './voice.ts';

const MARKS: Readonly<Record<string, string>> = { best: '▲', good: '△', neutral: '●', bad: '▽', worst: '▼' };

/** A flag as a mark and a word: colour is never the only sign, and red is the best flag in some plans. */
export function flagLabel(voice: Voice, policy: Pick<Policy, 'flags'>, flag: string): string {
  const rule = policy.flags.find((f) => f.flag === flag);
  return rule ? `${MARKS[rule.severity]} ${rule.label}` : voice.say('flag.none');
}
