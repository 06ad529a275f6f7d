import { CheckCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { DaysLeft, Told } from '../../parts/days-left.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { CASE } from '../../words/case-terms.ts';
import { LISTS } from '../../words/lists.ts';
import { useWords } from '../../words/use-words.ts';
import { useFieldName } from './use-field-name.ts';
import { type Entry, type List, useEntries } from './use-lists.ts';

/** The entries of a list, what is due first above, each leading to its steps and its history. */
export function Entries({ list }: { readonly list: List }) {
  const say = useWords(LISTS);
  const fieldName = useFieldName();
  const query = useEntries(list.list);
  const columns = [say('entry'), say('unit'), say('charge'), ...list.fields.map(fieldName), say('due'), say('stands')];
  return (
    <>
      <Loaded query={query}>
        {(entries) =>
          entries.length === 0 ? (
            <p>{say('none')}</p>
          ) : (
            <StackedTable columns={columns}>
              {entries.map((entry) => (
                <Row key={entry.id} entry={entry} fields={list.fields} />
              ))}
            </StackedTable>
          )
        }
      </Loaded>
      <Older query={query} />
    </>
  );
}

function Row({ entry, fields }: { readonly entry: Entry; readonly fields: readonly string[] }) {
  const say = useWords(LISTS);
  const fieldName = useFieldName();
  const { day } = useTimes();
  const { cycle } = useStanding();
  const { id, title, unit, charge, due } = entry;
  return (
    <tr>
      <th scope="row">
        <Link to={`/cycles/${cycle}/follow-ups/${encodeURIComponent(id)}`}>{title}</Link>
      </th>
      <td data-label={say('unit')}>{useUnitName()(unit)}</td>
      <td data-label={say('charge')}>{charge}</td>
      {fields.map((field) => (
        <td key={field} data-label={fieldName(field)}>
          {entry.fields[field] ?? '–'}
        </td>
      ))}
      <td data-label={say('due')}>{due === null ? '–' : day(due)}</td>
      <td data-label={say('stands')}>
        <Standing entry={entry} />
      </td>
    </tr>
  );
}

function Standing({ entry: { awaited, left, state, endedAt } }: { readonly entry: Entry }) {
  const say = useWords(LISTS);
  const step = useWords(CASE);
  const { instant } = useTimes();
  if (awaited === null) {
    const words = say(`state.${state}` as 'state.ended', { at: endedAt === null ? '' : instant(endedAt) });
    return <Told tone={state === 'ended' ? 'good' : 'calm'} icon={<CheckCircleOutlined />} words={words} />;
  }
  return (
    <>
      {say('next', { step: step(`step.${awaited}` as 'step.evidence') })} {left !== null && <DaysLeft days={left} />}
    </>
  );
}
