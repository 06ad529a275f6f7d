import type { Policy } from '../../workflows/rules/policy.ts';
import { sayCode } from '../messages/catalogue.ts';
import type { Voice } from './voice.ts';

const MARKS: Readonly<Record<string, string>> = { best: '▲', good: '△', neutral: '●', bad: '▽', worst: '▼' };

/** A flag as a mark and a word: colour is never the only sign, and red is the best flag in some plans. */
export function flagLabel(voice: Voice, policy: Pick<Policy, 'flags'>, flag: string): string {
  const rule = policy.flags.find((f) => f.flag === flag);
  return rule ? `${MARKS[rule.severity]} ${nameOf(voice, rule)}` : voice.say('flag.none');
}

const CHINESE = /\p{Script=Han}/u;

/** What the policy calls a flag; beside a Chinese name of a colour that everybody knows, the colour's English one. */
function nameOf({ say }: Voice, { flag, label }: Policy['flags'][number]): string {
  const said = CHINESE.test(label) ? sayCode(say, 'flag.coloured', flag, { label }) : label;
  return said === flag ? label : said;
}
