import { CASE } from '../../words/case-terms.ts';
import { FINDINGS } from '../../words/findings.ts';
import { useWords } from '../../words/use-words.ts';

/** The kinds of case that follow something, in words. */
export function useFollows(): (kinds: readonly string[]) => string {
  const kind = useWords(CASE);
  const say = useWords(FINDINGS);
  return (kinds) => kinds.map((of) => kind(`kind.${of}` as 'kind.interview')).join(say('and'));
}
