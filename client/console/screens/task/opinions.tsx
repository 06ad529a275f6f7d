import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useStanding } from '../../app/session/use-session.ts';
import { Told } from '../../parts/days-left.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import type { Task } from './use-task.ts';

/** What the co-units said of the lead's reports, the newest above. */
export function Opinions({ task: { opinions, names } }: { readonly task: Task }) {
  const say = useWords(TASK);
  if (opinions.length === 0) return null;
  return (
    <section className="panel">
      <h2>{say('opinions')}</h2>
      <ul className="plain-list">
        {opinions.toReversed().map((opinion) => (
          <Opinion key={`${opinion.unit} ${opinion.at}`} opinion={opinion} names={names} />
        ))}
      </ul>
    </section>
  );
}

interface Props extends Pick<Task, 'names'> {
  readonly opinion: Task['opinions'][number];
}

function Opinion({ opinion: { unit, lead, period, version, stance, reason, by, at }, names }: Props) {
  const say = useWords(TASK);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const periodName = usePeriodName();
  const { instant } = useTimes();
  const [tone, Icon] =
    stance === 'confirmed' ? (['good', CheckCircleOutlined] as const) : (['warn', ExclamationCircleOutlined] as const);
  return (
    <li>
      <strong>{names[unit] ?? unit}</strong> <Told tone={tone} icon={<Icon />} words={say(`stance.${stance}`)} />{' '}
      {say('of_report', { unit: names[lead] ?? lead, period: periodName(period), version })}
      {reason !== '' && <p>{say('because', { reason })}</p>}
      <p className="faint">{say('by_at', { by: person(by), at: instant(at) })}</p>
    </li>
  );
}
