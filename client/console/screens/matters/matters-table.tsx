import { CheckCircleOutlined, ClockCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { Told } from '../../parts/days-left.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { CASE } from '../../words/case-terms.ts';
import { FOLLOW } from '../../words/follow-ups.ts';
import { MATTERS } from '../../words/matters.ts';
import { useWords } from '../../words/use-words.ts';
import type { Matter } from './use-matters.ts';

/** A matter a line, leading to its page where it is seen to and closed. */
export function MattersTable({ matters }: { readonly matters: readonly Matter[] }) {
  const say = useWords(MATTERS);
  return (
    <StackedTable columns={[say('matter'), say('origin'), say('unit'), say('due'), say('stands')]}>
      {matters.map((matter) => (
        <Row key={matter.id} matter={matter} />
      ))}
    </StackedTable>
  );
}

function Row({ matter }: { readonly matter: Matter }) {
  const say = useWords(MATTERS);
  const origins = useWords(FOLLOW);
  const { cycle } = useStanding();
  const { day } = useTimes();
  const unitName = useUnitName();
  const { id, title, unit, helpers, origin, due } = matter;
  return (
    <tr>
      <th scope="row">
        <Link to={`/cycles/${cycle}/follow-ups/${encodeURIComponent(id)}`}>{title}</Link>
      </th>
      <td data-label={say('origin')}>
        {origin === null
          ? '–'
          : say('from', { kind: origins(`origin.${origin.kind}`), from: origin.from, on: day(origin.on) })}
        {origin?.number && <span className="faint"> {origin.number}</span>}
      </td>
      <td data-label={say('unit')}>
        {unitName(unit)}
        {helpers.length > 0 && (
          <span className="faint"> {say('with', { units: helpers.map(unitName).join(say('and')) })}</span>
        )}
      </td>
      <td data-label={say('due')}>{due === null ? say('no_limit') : day(due)}</td>
      <td data-label={say('stands')}>
        <Standing matter={matter} />
      </td>
    </tr>
  );
}

function Standing({ matter: { awaited, overdue, endedAt } }: { readonly matter: Matter }) {
  const say = useWords(MATTERS);
  const step = useWords(CASE);
  const { instant } = useTimes();
  if (awaited === null) {
    const at = endedAt === null ? '' : instant(endedAt);
    return <Told tone="good" icon={<CheckCircleOutlined />} words={say('ended_at', { at })} />;
  }
  const next = say('next', { step: step(`step.${awaited}` as 'step.evidence') });
  return overdue ? (
    <Told tone="bad" icon={<WarningOutlined />} words={say('overdue_next', { next })} />
  ) : (
    <Told tone="calm" icon={<ClockCircleOutlined />} words={next} />
  );
}
