import { CheckCircleFilled, ClockCircleOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { usePeriodName } from '../../parts/period-name.ts';
import { useTimes } from '../../parts/use-times.ts';
import { TIMETABLE } from '../../words/timetable.ts';
import { useWords } from '../../words/use-words.ts';
import type { Entry } from './use-timetable.ts';

/** Entries one under the other, each with its time, whom it concerns, why it is there and what came of it. */
export function Days({ entries }: { readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <ol className="timetable">
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several entries may be alike, and none of them is ever moved
        <One key={`${entry.at}/${entry.kind}/${entry.period}/${at}`} entry={entry} />
      ))}
    </ol>
  );
}

const ICONS = { done: CheckCircleFilled, idle: MinusCircleOutlined, to_come: ClockCircleOutlined } as const;

function One({ entry }: { readonly entry: Entry }) {
  const say = useWords(TIMETABLE);
  const { by, instant } = useTimes();
  const periodName = usePeriodName();
  const { at, name, period, about, whom, why, rule, policy, outcome, provisional, done, idle, begins } = entry;
  const how = idle ? 'idle' : done ? 'done' : 'to_come';
  const Icon = ICONS[how];
  return (
    <li data-how={how}>
      <time dateTime={at}>{begins ? instant(at) : by(at)}</time>
      <div>
        <p>
          <Icon aria-hidden="true" /> <span className="unseen">{say(how)}</span> <strong>{name}</strong>{' '}
          {period !== '' && <span>{periodName(period)}</span>} {about}
        </p>
        {outcome !== null && <p className="timetable-outcome">{outcome}</p>}
        <p className="timetable-why">
          <span>{say('whom', { whom })}</span> <span>{say('why', { why })}</span>{' '}
          <small>{say('rule', { rule, policy })}</small>
        </p>
        {provisional && <p className="warned">{say('provisional')}</p>}
      </div>
    </li>
  );
}
