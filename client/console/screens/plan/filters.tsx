import { Chips } from '../../parts/chips.tsx';
import { Picked } from '../../parts/picked.tsx';
import { SearchText } from '../../parts/search-text.tsx';
import type { Plan } from '../../parts/use-plan.ts';
import { PLAN } from '../../words/plan.ts';
import { useWords } from '../../words/use-words.ts';
import { MarkTold } from './marks.tsx';
import { MARKS, type PlanFilters, type PlanRow } from './rows.ts';

interface Props {
  readonly units: Plan['units'];
  readonly filters: PlanFilters;
  /** The rows that all filters but the mark let through. */
  readonly rows: readonly PlanRow[];
  readonly onChange: (name: keyof PlanFilters, to: string) => void;
}

/** What of the plan is shown, and how many rows want a look. */
export function Filters({ units, filters, rows, onChange }: Props) {
  const say = useWords(PLAN);
  const chips = MARKS.map((mark) => ({
    value: mark,
    shown: <MarkTold mark={mark} />,
    count: rows.filter(({ marks }) => marks.includes(mark)).length,
  }));
  return (
    <>
      <search className="filters">
        <SearchText label={say('search')} value={filters.text} onSearch={(text) => onChange('text', text)} />
        <Picked
          label={say('unit')}
          every={say('every_unit')}
          value={filters.unit}
          onPick={(unit) => onChange('unit', unit)}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </search>
      <Chips
        label={say('only')}
        chips={chips.filter(({ value, count }) => count > 0 || filters.mark === value)}
        chosen={filters.mark}
        onChoose={(mark) => onChange('mark', mark)}
      />
    </>
  );
}
