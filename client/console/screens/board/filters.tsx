import { usePeriodName } from '../../parts/period-name.ts';
import { Picked } from '../../parts/picked.tsx';
import { SearchText } from '../../parts/search-text.tsx';
import { Ticked } from '../../parts/ticked.tsx';
import type { Board } from '../../parts/use-board.ts';
import { useGroupName } from '../../parts/use-group-name.ts';
import { BOARD } from '../../words/board.ts';
import { useWords } from '../../words/use-words.ts';
import type { Filters as Shown } from './matches.ts';

interface Props {
  readonly board: Board;
  readonly filters: Shown;
  readonly onChange: (name: string, to: string) => void;
}

/** What of the board is shown. */
export function Filters({ board, filters, onChange }: Props) {
  const say = useWords(BOARD);
  const groupName = useGroupName();
  const periodName = usePeriodName();
  const groups = [...new Set(board.units.map((u) => u.group))];
  const units = board.units.filter((u) => filters.group === '' || u.group === filters.group);
  return (
    <search className="filters">
      <Picked
        label={say('period')}
        value={board.period}
        onPick={(period) => onChange('period', period)}
        options={board.periods.toReversed().map((value) => ({ value, label: periodName(value) }))}
      />
      {groups.length > 1 && (
        <Picked
          label={say('group')}
          value={filters.group}
          onPick={(group) => onChange('group', group)}
          every={say('every_group')}
          options={groups.map((value) => ({ value, label: groupName(value) }))}
        />
      )}
      {board.units.length > 1 && (
        <Picked
          label={say('unit')}
          value={filters.unit}
          onPick={(unit) => onChange('unit', unit)}
          every={say('every_unit')}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <SearchText label={say('search')} value={filters.text} onSearch={(text) => onChange('text', text)} />
      <Ticked label={say('only_key')} value={filters.key} onTick={(on) => onChange('key', on ? 'yes' : '')} />
      <Ticked
        label={say('only_disagree')}
        value={filters.disagree}
        onTick={(on) => onChange('disagree', on ? 'yes' : '')}
      />
    </search>
  );
}
