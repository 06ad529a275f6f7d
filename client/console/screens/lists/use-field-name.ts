import { LISTS } from '../../words/lists.ts';
import { useWords } from '../../words/use-words.ts';

const KNOWN = ['team', 'plan', 'task', 'cause', 'measures', 'result', 'text'] as const;

/** What a field of a list is called; one that only this county's rules name, by that name. */
export function useFieldName(): (field: string) => string {
  const say = useWords(LISTS);
  return (field) => {
    const known = KNOWN.find((name) => name === field);
    return known ? say(`field.${known}`) : field;
  };
}
