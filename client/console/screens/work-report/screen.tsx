import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link, useParams } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { useWords } from '../../words/use-words.ts';
import { WORK_REPORTS } from '../../words/work-reports.ts';
import { useSentReports } from '../work-reports/use-work-reports.ts';
import { SentReport } from './sent-report.tsx';
import { WriteReport } from './write-report.tsx';
import './work-report.css';

/** One report on the work: written from the draft that the record makes, or read as it went out. */
export function Screen() {
  const say = useWords(WORK_REPORTS);
  const { report = '', period = '' } = useParams();
  const { cycle, role } = useStanding();
  const title = say('of_period', { name: say('title'), period: usePeriodName()(period) });
  return (
    <article className="work-report">
      <Loaded query={useSentReports()}>
        {(sent) => {
          const found = sent.find((of) => of.report === report && of.period === period);
          if (found) return <SentReport report={found} />;
          if (role === 'supervisor') return <WriteReport report={report} period={period} />;
          return (
            <>
              <Heading>{title}</Heading>
              <p>{say('not_sent')}</p>
            </>
          );
        }}
      </Loaded>
      <Link to={`/cycles/${cycle}/work-reports`} className="no-print">
        <ArrowLeftOutlined /> {say('back')}
      </Link>
    </article>
  );
}
