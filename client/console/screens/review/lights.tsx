import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { Light } from '../../parts/light.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { RECORD } from '../../words/review-record.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import type { Review } from './use-review.ts';

/** The unit's own light, the computed and the verified one side by side; those that do not agree come first. */
export function Lights({ review }: { readonly review: Review }) {
  const say = useWords(RECORD);
  const columns = [say('unit'), say('indicator'), say('own'), say('computed'), say('verified'), say('agree')];
  const rows = review.lights.toSorted((a, b) => Number(b.disagree) - Number(a.disagree));
  return (
    <section className="panel">
      <h2>{say('lights')}</h2>
      <p className="faint">{rows.length === 0 ? say('no_lights') : say('lights_told')}</p>
      {rows.length > 0 && (
        <StackedTable columns={columns}>
          {rows.map((row) => (
            <Row key={`${row.unit}/${row.task}/${row.indicator}`} review={review} row={row} />
          ))}
        </StackedTable>
      )}
    </section>
  );
}

function Row({ review, row }: { readonly review: Review; readonly row: Review['lights'][number] }) {
  const say = useWords(RECORD);
  const light = (of: string | null) => (of === null ? '–' : <Light light={of} />);
  return (
    <tr>
      <th scope="row">{useNames(review).unit(row.unit)}</th>
      <td data-label={say('indicator')}>
        {row.title} · {row.name}
      </td>
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
  );
}
