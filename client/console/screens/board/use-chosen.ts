import type { Board } from '../../parts/use-board.ts';
import { useGroupName } from '../../parts/use-group-name.ts';
import { BOARD } from '../../words/board.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';
import type { Filters } from './matches.ts';

/** What of the board is shown, in words: on paper nobody sees what was picked. */
export function useChosen({ units }: Board, { group, unit, light, text, disagree, key }: Filters): readonly string[] {
  const say = useWords(BOARD);
  const result = useWords(RESULTS);
  const groupName = useGroupName();
  return [
    group && groupName(group),
    units.find(({ id }) => id === unit)?.name ?? '',
    light && (light === 'not_due' ? result('state.not_due') : result(`light.${light}` as 'light.green')),
    text && say('searched', { text }),
    key ? say('only_key') : '',
    disagree ? say('only_disagree') : '',
  ];
}
