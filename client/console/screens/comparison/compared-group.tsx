import type { Shape } from '../../../api/client.ts';
import { useShares } from '../../parts/shares.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useGroupName } from '../../parts/use-group-name.ts';
import { COMPARISON } from '../../words/comparison.ts';
import { useWords } from '../../words/use-words.ts';

type Compared = Shape<'ComparedGroup'>;

/** The units of one group, whoever is ahead first, each share with the counts that it comes from. */
export function ComparedGroup({ group: { group, units } }: { readonly group: Compared }) {
  const say = useWords(COMPARISON);
  const columns = [say('unit'), say('schedule'), say('problems'), say('shared')];
  return (
    <StackedTable columns={columns} caption={useGroupName()(group)}>
      {units.map((unit) => (
        <Row key={unit.unit} unit={unit} />
      ))}
    </StackedTable>
  );
}

function Row({ unit }: { readonly unit: Compared['units'][number] }) {
  const say = useWords(COMPARISON);
  const { name, due, reached, problems, closed, cameBack, shared } = unit;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={say('schedule')}>
        <Share done={reached} of={due} told={say('of_indicators', { due, reached })} none={say('none_due')} />
      </td>
      <td data-label={say('problems')}>
        <Share done={closed} of={problems} told={say('of_problems', { problems, closed })} none={say('no_problems')} />
        {cameBack > 0 && <small className="warned">{say('came_back', { count: cameBack })}</small>}
      </td>
      <td data-label={say('shared')}>{say('of_shared', { count: shared })}</td>
    </tr>
  );
}

interface Props {
  readonly done: number;
  readonly of: number;
  readonly told: string;
  readonly none: string;
}

/** A share with what it comes from; of nothing there is none. */
function Share({ done, of, told, none }: Props) {
  const { percent } = useShares();
  if (of === 0) return <span className="faint">{none}</span>;
  return (
    <>
      {percent(String(done / of))} <span className="faint">{told}</span>
    </>
  );
}
