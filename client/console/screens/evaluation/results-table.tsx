import { Button } from 'antd';
import { useShares } from '../../parts/shares.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { EVALUATION } from '../../words/evaluation.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import type { Annual, Evaluation, UnitYear } from './use-evaluation.ts';

interface Props {
  readonly name: string;
  readonly annual: Annual;
  readonly sources: Evaluation['sources'];
  readonly units: readonly UnitYear[];
  /** These are not all of the group. */
  readonly isPart?: boolean;
  /** Opens how a unit's figures came about; names are plain where nothing opens. */
  readonly onOpen?: (unit: string) => void;
}

/** One group's units by their rank, with the points of every part, plus and minus items. */
export function ResultsTable({ name, annual, units, isPart = false, ...rest }: Props) {
  const say = useWords(EVALUATION);
  const ranked = units.filter((unit) => unit.rank !== null).length;
  const caption = isPart ? name : say('ranked', { group: name, count: ranked });
  const parts = annual.parts.map((part) => `${part.name} (${Number(part.points)})`);
  const columns = [say('rank'), say('unit'), say('grade'), say('score'), ...parts, say('plus'), say('minus')];
  return (
    <div className="year-ranking">
      <StackedTable columns={columns} caption={caption}>
        {units.map((unit) => (
          <Row key={unit.unit} name={name} annual={annual} units={units} unit={unit} {...rest} />
        ))}
      </StackedTable>
    </div>
  );
}

function Row({ annual, sources, unit, onOpen }: Props & { readonly unit: UnitYear }) {
  const say = useWords(EVALUATION);
  const names = useNames({ annual, sources });
  const { score } = useShares();
  const name = names.unit(unit.unit);
  const figure = (label: string, points: string | null) => (
    <td key={label} data-label={label} className="figure-cell">
      {points === null ? say('not_scored') : score(points)}
    </td>
  );
  return (
    <tr>
      <td data-label={say('rank')} className="figure-cell">
        {unit.rank ?? '–'}
      </td>
      <th scope="row">
        {onOpen ? (
          <Button type="link" aria-label={say('open_sheet', { unit: name })} onClick={() => onOpen(unit.unit)}>
            {name}
          </Button>
        ) : (
          name
        )}
      </th>
      <td data-label={say('grade')}>
        {names.grade(unit.grade)}
        {unit.vetoes.length > 0 && <small className="warned">{unit.vetoes.map(names.veto).join(say('comma'))}</small>}
      </td>
      {figure(say('score'), unit.score)}
      {annual.parts.map((part, at) => figure(part.name, unit.parts[at]?.points ?? null))}
      {figure(say('plus'), unit.plus)}
      {figure(say('minus'), unit.minus)}
    </tr>
  );
}
