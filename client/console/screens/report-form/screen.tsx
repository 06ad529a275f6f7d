import { useParams } from 'react-router';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import '../duties/duties.css';
import { useDuties } from '../duties/use-duties.ts';
import { BackToDuties } from './back-to-duties.tsx';
import { PeriodForm } from './period-form.tsx';
import './report-form.css';
import './report-form-small.css';
import { TableFiles } from './table-files.tsx';

/** All of a unit's reports of one period in one table. */
export function Screen() {
  const say = useWords(FORM);
  const periodName = usePeriodName();
  const { period = '' } = useParams();
  const duties = useDuties(period);
  return (
    <>
      <BackToDuties />
      <Heading>{say('title', { period: periodName(period) })}</Heading>
      <TableFiles period={period} />
      <Loaded query={duties}>
        {({ reports }) =>
          reports.length === 0 ? (
            <p>{say('no_tasks')}</p>
          ) : (
            <PeriodForm key={period} period={period} reports={reports} />
          )
        }
      </Loaded>
    </>
  );
}
