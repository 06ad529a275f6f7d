import { CheckCircleOutlined, ClockCircleOutlined, RollbackOutlined, WarningOutlined } from '@ant-design/icons';
import { useStanding } from '../../app/session/use-session.ts';
import { Told } from '../../parts/days-left.tsx';
import { Facts } from '../../parts/facts.tsx';
import { KeptFiles } from '../../parts/kept-files.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { useTimes } from '../../parts/use-times.ts';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import { ReportAsks } from './report-asks.tsx';
import { ReportChecks } from './report-checks.tsx';
import type { Report, Task } from './use-task.ts';

interface Props {
  readonly task: Task;
  readonly report: Report;
}

/** A version of a report: its figures and files, how it stands, and what one may ask of it. */
export function ReportCard({ task, report }: Props) {
  const say = useWords(TASK);
  const periodName = usePeriodName();
  const { instant } = useTimes();
  const cycle = useStanding().cycle ?? '';
  const { unit, period, version, values, files, receivedAt } = report;
  const name = `${task.names[unit] ?? unit} ${periodName(period)}`;
  return (
    <article className="report-card" aria-label={`${name} ${say('version', { version })}`}>
      <h3>
        {name} <span className="faint">{say('version', { version })}</span>
      </h3>
      <p>
        <span className="faint">{say('received', { at: instant(receivedAt) })}</span> <Timely late={report.late} />{' '}
        <Stands report={report} />
      </p>
      <Facts
        facts={task.indicators
          .filter(({ indicator }) => values[indicator] !== undefined)
          .map((of) => [of.name, [values[of.indicator], of.unit].filter(Boolean).join(' ')])}
      />
      <KeptFiles cycle={cycle} files={files} />
      <ReportChecks report={report} />
      <ReportAsks task={task} report={report} name={name} />
    </article>
  );
}

function Timely({ late }: { readonly late: boolean }) {
  const say = useWords(TASK);
  return late ? (
    <Told tone="warn" icon={<WarningOutlined />} words={say('late')} />
  ) : (
    <span className="faint">{say('on_time')}</span>
  );
}

function Stands({ report: { returnedAt, verifiedAt, reason } }: { readonly report: Report }) {
  const say = useWords(TASK);
  const { instant } = useTimes();
  if (returnedAt !== null) {
    const words = say('returned', { at: instant(returnedAt), reason: reason ?? '' });
    return <Told tone="bad" icon={<RollbackOutlined />} words={words} />;
  }
  if (verifiedAt !== null)
    return <Told tone="good" icon={<CheckCircleOutlined />} words={say('verified', { at: instant(verifiedAt) })} />;
  return <Told tone="calm" icon={<ClockCircleOutlined />} words={say('waiting')} />;
}
