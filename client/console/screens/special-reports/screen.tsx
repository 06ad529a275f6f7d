import { useStanding } from '../../app/session/use-session.ts';
import { DocumentButtons } from '../../parts/document-buttons.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { Sections } from '../../parts/sections.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { SPECIAL_REPORTS } from '../../words/special-reports.ts';
import { useWords } from '../../words/use-words.ts';
import { SendSpecialReport } from './send-special-report.tsx';
import { type SpecialReport, useRounds, useSpecialReports } from './use-special-reports.ts';
import './special-reports.css';

/** Reports on one topic to the county's leaders (专报), what a round of ratings showed: read, taken along, and sent. */
export function Screen() {
  const say = useWords(SPECIAL_REPORTS);
  const { role } = useStanding();
  const rounds = useRounds();
  const sent = useSpecialReports();
  const closed = (rounds.data ?? []).filter(({ state }) => state === 'closed');
  const sends = role === 'supervisor' && closed.length > 0;
  return (
    <>
      <Heading beside={sends ? <SendSpecialReport rounds={closed} /> : undefined}>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      {role === 'supervisor' && rounds.data && closed.length === 0 && <p>{say('no_round')}</p>}
      <Loaded query={sent}>
        {(reports) =>
          reports.length === 0 ? (
            <p>{say('none')}</p>
          ) : (
            reports.map((report) => <Told key={report.id} report={report} round={nameOf(rounds.data, report.round)} />)
          )
        }
      </Loaded>
      <Older query={sent} />
    </>
  );
}

function nameOf(rounds: ReturnType<typeof useRounds>['data'], id: string): string {
  return rounds?.find((round) => round.id === id)?.title ?? id;
}

function Told({ report, round }: { readonly report: SpecialReport; readonly round: string }) {
  const say = useWords(SPECIAL_REPORTS);
  const cycle = useStanding().cycle ?? '';
  const person = usePeople(cycle);
  const { day, instant } = useTimes();
  const { id, title, number, to, signer, on, text, by, at } = report;
  return (
    <article className="panel special-report">
      <h2>{title}</h2>
      <p className="faint">{say('sent_by', { by: person(by), at: instant(at) })}</p>
      <Facts
        facts={[
          [say('number'), number],
          [say('to'), to],
          [say('signer'), signer],
          [say('on'), day(on)],
          [say('round'), round],
        ]}
      />
      <p>{text}</p>
      <DocumentButtons
        path="/cycles/{cycle}/special-reports/{id}/document"
        params={{ cycle, id }}
        name={`${title}.html`}
      />
    </article>
  );
}
