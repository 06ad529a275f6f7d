import type { Shape } from '../../api/client.ts';
import { RESULTS } from '../words/results.ts';
import { useWords } from '../words/use-words.ts';
import { Mark, type Severity } from './mark.tsx';

/** The flags of a policy, as they are called and how good each is. */
export type FlagRules = readonly Pick<Shape<'FlagRule'>, 'flag' | 'label' | 'severity'>[];

const COLOURS = new Set(['red', 'orange', 'yellow', 'green', 'blue']);
const OTHERWISE: Readonly<Record<Severity, string>> = {
  best: 'green',
  good: 'blue',
  neutral: 'grey',
  bad: 'yellow',
  worst: 'red',
};

/** A flag as the policy calls it, in its own colour: red is the best flag in some plans. */
export function Flag({ flag, rules }: { readonly flag: string; readonly rules: FlagRules }) {
  const say = useWords(RESULTS);
  const rule = rules.find((r) => r.flag === flag);
  if (!rule) return <span className="faint">{say('no_flag')}</span>;
  return (
    <Mark severity={rule.severity} colour={COLOURS.has(flag) ? flag : OTHERWISE[rule.severity]}>
      {rule.label}
    </Mark>
  );
}
