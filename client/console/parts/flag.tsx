import type { Shape } from '../../api/client.ts';
import { RESULTS } from '../words/results.ts';
import { useWords } from '../words/use-words.ts';
import { Mark, type Severity } from './mark.tsx';

/** The flags of a policy, as they are called and how good each is. */
export type FlagRules = readonly Pick<Shape<'FlagRule'>, 'flag' | 'label' | 'severity'>[];

const COLOURS = ['red', 'orange', 'yellow', 'green', 'blue'] as const;
const OTHERWISE: Readonly<Record<Severity, string>> = {
  best: 'green',
  good: 'blue',
  neutral: 'grey',
  bad: 'yellow',
  worst: 'red',
};

const CHINESE = /\p{Script=Han}/u;

/** What the policy calls a flag; beside a Chinese name of a colour that everybody knows, the colour's English one. */
export function useFlagName(rules: FlagRules): (flag: string) => string {
  const say = useWords(RESULTS);
  return (flag) => {
    const label = rules.find((r) => r.flag === flag)?.label;
    if (label === undefined) return say('no_flag');
    const colour = COLOURS.find((c) => c === flag);
    return colour && CHINESE.test(label) ? say(`flag.${colour}`, { label }) : label;
  };
}

/** A flag as the policy calls it, in its own colour: red is the best flag in some plans. */
export function Flag({ flag, rules }: { readonly flag: string; readonly rules: FlagRules }) {
  const say = useWords(RESULTS);
  const named = useFlagName(rules);
  const rule = rules.find((r) => r.flag === flag);
  if (!rule) return <span className="faint">{say('no_flag')}</span>;
  return (
    <Mark severity={rule.severity} colour={COLOURS.some((colour) => colour === flag) ? flag : OTHERWISE[rule.severity]}>
      {named(flag)}
    </Mark>
  );
}
