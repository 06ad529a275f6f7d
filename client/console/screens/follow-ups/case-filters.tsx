import { Chips } from '../../parts/chips.tsx';
import { Picked } from '../../parts/picked.tsx';
import { SearchText } from '../../parts/search-text.tsx';
import { Ticked } from '../../parts/ticked.tsx';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { CASE } from '../../words/case-terms.ts';
import { FOLLOW } from '../../words/follow-ups.ts';
import { useWords } from '../../words/use-words.ts';
import type { Filters } from './filters.ts';
import type { CaseCounts } from './use-cases.ts';

interface Props {
  readonly counts: CaseCounts;
  readonly filters: Filters;
  readonly onChange: (name: keyof Filters, to: string) => void;
}

const DUE = ['overdue', 'week'] as const;

/** Which of the cases are shown: of a kind, of a unit, due so soon, with some words, those that wait for whoever looks. */
export function CaseFilters({ counts, filters, onChange }: Props) {
  const say = useWords(FOLLOW);
  return (
    <>
      <Kinds kinds={counts.kinds} chosen={filters.kind} onChange={(kind) => onChange('kind', kind)} />
      <search className="filters">
        <SearchText label={say('text')} value={filters.text} onSearch={(text) => onChange('text', text)} />
        <Units units={counts.units} chosen={filters.unit} onChange={(unit) => onChange('unit', unit)} />
        <Picked
          label={say('due_by')}
          every={say('every_due')}
          value={filters.due}
          onPick={(due) => onChange('due', due)}
          options={DUE.map((value) => ({ value, label: say(`due_by.${value}`) }))}
        />
        <Ticked label={say('mine')} value={filters.mine} onTick={(on) => onChange('mine', on ? 'yes' : '')} />
      </search>
    </>
  );
}

interface KindsProps {
  readonly kinds: CaseCounts['kinds'];
  readonly chosen: string;
  readonly onChange: (kind: string) => void;
}

/** What was chosen stays to be let go, though none of it is left. */
function Kinds({ kinds, chosen, onChange }: KindsProps) {
  const say = useWords(FOLLOW);
  const name = useWords(CASE);
  const shown =
    chosen === '' || kinds.some(({ kind }) => kind === chosen) ? kinds : [...kinds, { kind: chosen, count: 0 }];
  const chips = shown.map(({ kind, count }) => ({ value: kind, shown: name(`kind.${kind}` as 'kind.matter'), count }));
  return <Chips label={say('kinds')} chips={chips} chosen={chosen} onChoose={onChange} />;
}

interface UnitsProps {
  readonly units: CaseCounts['units'];
  readonly chosen: string;
  readonly onChange: (unit: string) => void;
}

function Units({ units, chosen, onChange }: UnitsProps) {
  const say = useWords(FOLLOW);
  const name = useUnitName();
  if (units.length < 2 && chosen === '') return null;
  const known = units.some(({ unit }) => unit === chosen) || chosen === '';
  const shown = known ? units : [...units, { unit: chosen, unitName: name(chosen), count: 0 }];
  const options = shown.map(({ unit, unitName, count }) => ({ value: unit, label: `${unitName} ${count}` }));
  return <Picked label={say('unit')} every={say('every_unit')} value={chosen} onPick={onChange} options={options} />;
}
