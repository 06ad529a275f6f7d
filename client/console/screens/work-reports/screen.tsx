import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { DaysLeft } from '../../parts/days-left.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { Sections } from '../../parts/sections.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { useWords } from '../../words/use-words.ts';
import { WORK_REPORTS } from '../../words/work-reports.ts';
import { type OwedReport, type SentReport, useOwedReports, useSentReports } from './use-work-reports.ts';

/** The office's reports on the work (工作月报、年总结): what is still to go out and until when, and what went out. */
export function Screen() {
  const say = useWords(WORK_REPORTS);
  return (
    <>
      <Heading>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <section className="panel">
        <h2>{say('owed')}</h2>
        <Loaded query={useOwedReports()}>{(owed) => <Owed reports={owed} />}</Loaded>
      </section>
      <section className="panel">
        <h2>{say('sent')}</h2>
        <Loaded query={useSentReports()}>{(sent) => <Sent reports={sent} />}</Loaded>
      </section>
    </>
  );
}

function usePlace(): (of: { readonly report: string; readonly period: string }) => string {
  const { cycle } = useStanding();
  return ({ report, period }) => `/cycles/${cycle}/work-reports/${encodeURIComponent(report)}/${period}`;
}

function Owed({ reports }: { readonly reports: readonly OwedReport[] }) {
  const say = useWords(WORK_REPORTS);
  const periodName = usePeriodName();
  const { day } = useTimes();
  const place = usePlace();
  const writes = useStanding().role === 'supervisor';
  if (reports.length === 0) return <p>{say('none_owed')}</p>;
  return (
    <StackedTable columns={[say('report'), say('period'), say('due'), ...(writes ? [''] : [])]}>
      {reports.map((of) => (
        <tr key={`${of.report}/${of.period}`}>
          <th scope="row">
            {of.name} {of.clause && <small className="faint">{of.clause}</small>}
          </th>
          <td data-label={say('period')}>{periodName(of.period)}</td>
          <td data-label={say('due')}>
            {day(of.due.slice(0, 10))} <DaysLeft days={of.left} />
          </td>
          {writes && (
            <td>
              <Link to={place(of)} aria-label={say('write_of', { name: of.name, period: periodName(of.period) })}>
                {say('write')}
              </Link>
            </td>
          )}
        </tr>
      ))}
    </StackedTable>
  );
}

function Sent({ reports }: { readonly reports: readonly SentReport[] }) {
  const say = useWords(WORK_REPORTS);
  const periodName = usePeriodName();
  const { instant } = useTimes();
  const place = usePlace();
  if (reports.length === 0) return <p>{say('none_sent')}</p>;
  return (
    <StackedTable columns={[say('report'), say('number'), say('signer'), say('to'), say('sent_at')]}>
      {reports.map((of) => (
        <tr key={`${of.report}/${of.period}`}>
          <th scope="row">
            <Link to={place(of)}>{say('of_period', { name: of.name, period: periodName(of.period) })}</Link>
          </th>
          <td data-label={say('number')}>{of.number}</td>
          <td data-label={say('signer')}>{of.signer}</td>
          <td data-label={say('to')}>{of.to.join(say('and'))}</td>
          <td data-label={say('sent_at')}>{instant(of.at)}</td>
        </tr>
      ))}
    </StackedTable>
  );
}
