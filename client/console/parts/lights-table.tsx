import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/client.ts';
import { LIGHTS } from '../words/lights.ts';
import { useWords } from '../words/use-words.ts';
import { Told } from './days-left.tsx';
import { Light } from './light.tsx';
import { StackedTable } from './stacked-table.tsx';

type Row = Shape<'LightRow'>;

interface Props {
  readonly rows: readonly Row[];
  readonly unitName: (unit: string) => string;
  /** What an indicator is called here, where that is more than its name. */
  readonly about?: (row: Row) => ReactNode;
}

/** The unit's own light, the computed and the verified one side by side, an indicator a line. */
export function LightsTable({ rows, unitName, about }: Props) {
  const say = useWords(LIGHTS);
  const light = (of: string | null) => (of === null ? '–' : <Light light={of} />);
  const columns = [say('unit'), say('indicator'), say('own'), say('computed'), say('verified'), say('agree')];
  return (
    <StackedTable columns={columns}>
      {rows.map((row) => (
        <tr key={`${row.unit}/${row.task}/${row.indicator}`}>
          <th scope="row">{unitName(row.unit)}</th>
          <td data-label={say('indicator')}>{about ? about(row) : `${row.title} · ${row.name}`}</td>
          <td data-label={say('own')}>{light(row.own)}</td>
          <td data-label={say('computed')}>{light(row.computed)}</td>
          <td data-label={say('verified')}>{light(row.verified)}</td>
          <td data-label={say('agree')}>
            {row.disagree ? (
              <Told tone="warn" icon={<ExclamationCircleOutlined />} words={say('agree.false')} />
            ) : (
              <Told tone="good" icon={<CheckCircleOutlined />} words={say('agree.true')} />
            )}
          </td>
        </tr>
      ))}
    </StackedTable>
  );
}
