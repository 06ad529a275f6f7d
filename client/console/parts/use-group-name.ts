import { RESULTS } from '../words/results.ts';
import { useWords } from '../words/use-words.ts';

const KNOWN = ['departments', 'places', 'support'] as const;

/** A ranking group as people call it; one of a plan's own keeps its id. */
export function useGroupName(): (group: string) => string {
  const say = useWords(RESULTS);
  return (group) => {
    const known = KNOWN.find((k) => k === group);
    return known ? say(`group.${known}`) : group;
  };
}
