import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { Outcome } from './outcome.ts';

const LOOKS = {
  taken: ['good', CheckCircleOutlined],
  taken_late: ['warn', CheckCircleOutlined],
  received: ['good', CheckCircleOutlined],
  drafted: ['good', ClockCircleOutlined],
  sending: ['calm', ClockCircleOutlined],
  unanswered: ['warn', WarningOutlined],
  refused: ['bad', CloseCircleOutlined],
} as const satisfies Readonly<Record<Outcome['status'], readonly [string, React.ComponentType]>>;

/** What became of a report that was sent; what is wrong with it as a whole is said here, all else beside its field. */
export function TaskOutcome({ outcome }: { readonly outcome: Outcome | undefined }) {
  const say = useWords(FORM);
  if (!outcome) return null;
  const [tone, Icon] = LOOKS[outcome.status];
  const version: Readonly<Record<string, number>> = 'version' in outcome ? { version: outcome.version } : {};
  const whole = outcome.status === 'refused' ? outcome.faults.filter((f) => f.indicator === null) : [];
  return (
    <div className="outcome" role="status">
      <Told tone={tone} icon={<Icon />} words={say(`result.${outcome.status}`, version)} />
      {whole.map(({ message }) => (
        <p key={message} className="fault">
          {message}
        </p>
      ))}
      {'warnings' in outcome &&
        outcome.warnings.map(({ kind, before, value }) => (
          <p key={`${kind} ${before} ${value}`} className="doubt">
            <WarningOutlined /> {say(kind, { before, value })}
          </p>
        ))}
    </div>
  );
}
