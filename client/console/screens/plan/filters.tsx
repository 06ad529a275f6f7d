import { Input, Select } from 'antd';
import { Chips } from '../../parts/chips.tsx';
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
  const counts = MARKS.map((mark) => [mark, rows.filter((row) => row.marks.includes(mark)).length] as const);
  return (
    <search className="plan-filters no-print">
      <Input.Search
        className="plan-search"
        aria-label={say('search')}
        placeholder={say('search')}
        allowClear
        defaultValue={filters.text}
        onSearch={(text) => onChange('text', text.trim())}
      />
      <Select
        aria-label={say('unit')}
        className="plan-unit"
        showSearch={{ optionFilterProp: 'label' }}
        value={filters.unit}
        onChange={(unit) => onChange('unit', unit)}
        options={[
          { value: '', label: say('every_unit') },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Chips
        label={say('only')}
        chips={counts
          .filter(([mark, count]) => count > 0 || filters.mark === mark)
          .map(([mark, count]) => ({ value: mark, shown: <MarkTold mark={mark} />, count }))}
        chosen={filters.mark}
        onChoose={(mark) => onChange('mark', mark)}
      />
    </search>
  );
}
