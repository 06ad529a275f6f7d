import { Chips } from '../../parts/chips.tsx';
import { Picked } from '../../parts/picked.tsx';
import { Ticked } from '../../parts/ticked.tsx';
import { CASE } from '../../words/case-terms.ts';
import { FOLLOW } from '../../words/follow-ups.ts';
import { useWords } from '../../words/use-words.ts';
import type { Filters } from './matches.ts';
import type { Case } from './use-cases.ts';

interface Props {
  readonly cases: readonly Case[];
  readonly filters: Filters;
  readonly onChange: (name: string, to: string) => void;
}

/** Which of the cases are shown: of a kind, of a unit, those that wait for whoever looks, those that are late. */
export function CaseFilters({ cases, filters, onChange }: Props) {
  const say = useWords(FOLLOW);
  const units = new Map(cases.map(({ unit, unitName }) => [unit, unitName]));
  const set = (name: string, on: boolean) => onChange(name, on ? 'yes' : '');
  return (
    <>
      <Kinds cases={cases} chosen={filters.kind} onChange={(kind) => onChange('kind', kind)} />
      <search className="filters">
        {units.size > 1 && (
          <Picked
            label={say('unit')}
            value={filters.unit}
            onPick={(unit) => onChange('unit', unit)}
            every={say('every_unit')}
            options={[...units].map(([value, label]) => ({ value, label }))}
          />
        )}
        <Ticked label={say('mine')} value={filters.mine} onTick={(on) => set('mine', on)} />
        <Ticked label={say('overdue')} value={filters.overdue} onTick={(on) => set('overdue', on)} />
      </search>
    </>
  );
}

interface KindsProps {
  readonly cases: readonly Case[];
  readonly chosen: string;
  readonly onChange: (kind: string) => void;
}

function Kinds({ cases, chosen, onChange }: KindsProps) {
  const say = useWords(FOLLOW);
  const kind = useWords(CASE);
  const chips = [...new Set(cases.map(({ called }) => called))].map((called) => ({
    value: called,
    shown: kind(`kind.${called}` as 'kind.matter'),
    count: cases.filter((c) => c.called === called).length,
  }));
  return <Chips label={say('kinds')} chips={chips} chosen={chosen} onChoose={onChange} />;
}
