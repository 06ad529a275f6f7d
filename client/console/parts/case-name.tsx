import type { Shape } from '../../api/client.ts';
import { CASE } from '../words/case-terms.ts';
import { FOLLOW } from '../words/follow-ups.ts';
import { useWords } from '../words/use-words.ts';
import { useCaseTitle } from './use-case-title.ts';

type Named = Pick<Shape<'CaseOnBoard'>, 'called' | 'list' | 'colour' | 'title'>;

const COLOURS = ['yellow', 'orange', 'red'] as const;

/** What a case is called: its kind or its list, its colour where it has one, and what it is about. */
export function CaseName({ of: { called, list, colour, title } }: { readonly of: Named }) {
  const say = useWords(FOLLOW);
  const kind = useWords(CASE);
  const caseTitle = useCaseTitle();
  const known = COLOURS.find((c) => c === colour);
  return (
    <>
      <strong>{list ?? kind(`kind.${called}` as 'kind.matter')}</strong>
      {colour !== null && <span data-colour={colour}>（{known ? say(`colour.${known}`) : colour}）</span>}{' '}
      {caseTitle(title)}
    </>
  );
}
