import { ExclamationCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { DaysLeft, Told } from '../../parts/days-left.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { CASE } from '../../words/case-terms.ts';
import { useWords } from '../../words/use-words.ts';
import { WAITING } from '../../words/waiting.ts';
import { placeOf } from './place-of.ts';
import { useSubject } from './use-subject.ts';
import type { Waiting } from './use-waiting.ts';

/** What waits, a line each: what it is, what is to be done, by when; on a phone each is a card. */
export function WaitingTable({ items }: { readonly items: readonly Waiting[] }) {
  const say = useWords(WAITING);
  return (
    <StackedTable columns={[say('subject'), say('ask'), say('unit'), say('due'), say('since')]}>
      {items.map((item) => (
        <Row key={`${item.kind} ${item.id}`} item={item} />
      ))}
    </StackedTable>
  );
}

function Row({ item }: { readonly item: Waiting }) {
  const say = useWords(WAITING);
  const { instant } = useTimes();
  const { kind, of, unitName, byName, since, left } = item;
  const isOffices = kind === 'case' && of === 'office_problem';
  const at = instant(since);
  return (
    <tr className={left !== null && left < 0 ? 'late' : undefined}>
      <th scope="row">
        <Subject item={item} />
      </th>
      <td data-label={say('ask')}>
        <div>
          <Ask item={item} />
        </div>
      </td>
      {unitName === null ? (
        <td className="waiting-nobody" />
      ) : (
        <td data-label={say('unit')}>{isOffices ? say('concerned', { unit: unitName }) : unitName}</td>
      )}
      <td data-label={say('due')}>
        <div>
          <Until item={item} />
        </div>
      </td>
      <td data-label={say('since')} className="faint">
        {byName === null ? at : say('by_since', { by: byName, at })}
      </td>
    </tr>
  );
}

function Subject({ item }: { readonly item: Waiting }) {
  const cycle = useStanding().cycle ?? '';
  const { sort, about } = useSubject()(item);
  return (
    <Link to={`/cycles/${cycle}/${placeOf(item)}`}>
      <strong>{sort}</strong> {about}
    </Link>
  );
}

function Ask({ item: { kind, ask, count, mine } }: { readonly item: Waiting }) {
  const say = useWords(WAITING);
  const step = useWords(CASE);
  const isCounted = kind === 'review' && count > 1;
  return (
    <>
      {kind === 'case' ? step(`step.${ask}` as 'step.received') : say(`ask.${ask}` as 'ask.rate', { count })}{' '}
      {isCounted && say('of_count', { count })}
      {!mine && <Told tone="bad" icon={<ExclamationCircleOutlined />} words={say('left_lying')} />}
    </>
  );
}

function Until({ item: { due, left, reminded } }: { readonly item: Waiting }) {
  const say = useWords(WAITING);
  const { by } = useTimes();
  return (
    <>
      {due === null || left === null ? (
        <span className="faint">{say('no_limit')}</span>
      ) : (
        <>
          <DaysLeft days={left} /> <small className="faint">{by(due)}</small>
        </>
      )}
      {reminded > 0 && <small className="faint">{say('reminded', { count: reminded })}</small>}
    </>
  );
}
