import { RESULTS } from '../words/results.ts';
import { useWords } from '../words/use-words.ts';
import { Mark, type Severity } from './mark.tsx';

/** How bad a light is: the first step of a policy is the best, the last the worst. */
const SEVERITIES: Readonly<Record<string, Severity>> = {
  green: 'neutral',
  blue: 'bad',
  amber: 'bad',
  yellow: 'bad',
  orange: 'bad',
  red: 'worst',
  black: 'worst',
};

const WORDS = new Set(['green', 'blue', 'amber', 'yellow', 'orange', 'red', 'black', 'grey'] as const);
type Word = typeof WORDS extends Set<infer W> ? W : never;

/** The word of a light; one that a policy named in its own way is said as it is. */
export function useLightWord(): (light: string) => string {
  const say = useWords(RESULTS);
  return (light) => (isWord(light) ? say(`light.${light}`) : light);
}

/** A light by its shape, its colour and its word. */
export function Light({ light }: { readonly light: string }) {
  const word = useLightWord();
  return (
    <Mark severity={SEVERITIES[light] ?? 'neutral'} colour={light}>
      {word(light)}
    </Mark>
  );
}

function isWord(light: string): light is Word {
  return (WORDS as ReadonlySet<string>).has(light);
}
