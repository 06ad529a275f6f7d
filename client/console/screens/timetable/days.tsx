import { CheckCircleFilled, ClockCircleOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { usePeriodName } from '../../parts/period-name.ts';
import { useTimes } from '../../parts/use-times.ts';
import { TIMETABLE } from '../../words/timetable.ts';
import { useWords } from '../../words/use-words.ts';
import { placeOf } from './place-of.ts';
import type { Entry } from './use-timetable.ts';

interface Props {
  readonly entries: readonly Entry[];
  /** The periods that have begun. */
  readonly begun: ReadonlySet<string>;
}

/** Entries one under the other, each with its time, whom it concerns, why it is there and what came of it. */
export function Days({ entries, begun }: Props) {
  if (entries.length === 0) return null;
  return (
    <ol className="timetable">
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several entries may be alike, and none of them is ever moved
        <One key={`${entry.at}/${entry.kind}/${entry.period}/${at}`} entry={entry} begun={begun} />
      ))}
    </ol>
  );
}

const ICONS = { done: CheckCircleFilled, idle: MinusCircleOutlined, to_come: ClockCircleOutlined } as const;

interface OneProps extends Pick<Props, 'begun'> {
  readonly entry: Entry;
}

function One({ entry, begun }: OneProps) {
  const say = useWords(TIMETABLE);
  const { by, instant } = useTimes();
  const { at, whom, why, rule, policy, outcome, provisional, done, idle, begins } = entry;
  const how = idle ? 'idle' : done ? 'done' : 'to_come';
  const Icon = ICONS[how];
  return (
    <li data-how={how}>
      <time dateTime={at}>{begins ? instant(at) : by(at)}</time>
      <div>
        <p>
          <Icon aria-hidden="true" /> <span className="unseen">{say(how)}</span> <What entry={entry} begun={begun} />
        </p>
        {outcome !== null && <p className="timetable-outcome">{outcome}</p>}
        <p className="timetable-why">
          <span>{say('whom', { whom })}</span> <span>{say('why', { why })}</span>{' '}
          <small>
            <Link to="../policy" relative="path">
              {say('rule', { policy })}
            </Link>{' '}
            <code>{rule}</code>
          </small>
        </p>
        {provisional && <p className="warned">{say('provisional')}</p>}
      </div>
    </li>
  );
}

/** What an entry is; where it has a page, it leads there. */
function What({ entry, begun }: OneProps) {
  const { cycle, role } = useStanding();
  const periodName = usePeriodName();
  const { name, period, about } = entry;
  const place = placeOf(entry, role, begun);
  const told = (
    <>
      <strong>{name}</strong> {period !== '' && <span>{periodName(period)}</span>} {about}
    </>
  );
  return place === null ? told : <Link to={`/cycles/${cycle ?? ''}/${place}`}>{told}</Link>;
}
