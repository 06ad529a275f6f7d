import { WarningOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import { ReportCard } from './report-card.tsx';
import type { Task } from './use-task.ts';

/** What was reported, the newest period first, every version of it; and what was not. */
export function Reports({ task }: { readonly task: Task }) {
  const say = useWords(TASK);
  const periodName = usePeriodName();
  const { reports, missing, names } = task;
  return (
    <section className="panel">
      <h2>{say('reports')}</h2>
      {reports.length + missing.length === 0 && <p>{say('none')}</p>}
      {missing.map(({ unit, period }) => (
        <p key={`${unit} ${period}`}>
          <Told
            tone="bad"
            icon={<WarningOutlined />}
            words={say('missing', { unit: names[unit] ?? unit, period: periodName(period) })}
          />
        </p>
      ))}
      {reports.toReversed().map((report) => (
        <ReportCard key={`${report.unit} ${report.period} ${report.version}`} task={task} report={report} />
      ))}
    </section>
  );
}
