import { useStanding } from '../../app/session/use-session.ts';
import { Facts } from '../../parts/facts.tsx';
import { Heading } from '../../parts/heading.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { useWords } from '../../words/use-words.ts';
import { WORK_REPORTS } from '../../words/work-reports.ts';
import type { SentReport as Sent } from '../work-reports/use-work-reports.ts';

/** A report on the work as it went out: its number, who signed it, to whom it went, and what stands in it. */
export function SentReport({ report }: { readonly report: Sent }) {
  const say = useWords(WORK_REPORTS);
  const person = usePeople(useStanding().cycle);
  const { instant } = useTimes();
  const { name, number, signer, to, by, at, parts } = report;
  const period = usePeriodName()(report.period);
  return (
    <>
      <Heading>{say('of_period', { name, period })}</Heading>
      <section className="panel">
        <Facts
          facts={[
            [say('number'), number],
            [say('signer'), signer],
            [say('to'), to.join(say('and'))],
            [say('sent_at'), say('by_at', { by: person(by), at: instant(at) })],
          ]}
        />
      </section>
      {parts.map((part) => (
        <section key={part.name} className="panel">
          <h2>{part.name}</h2>
          <p className="report-text">{part.text}</p>
        </section>
      ))}
    </>
  );
}
