import { Flag } from '../../parts/flag.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { useTimes } from '../../parts/use-times.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';
import { Documents } from './documents.tsx';
import { MailList } from './mail-list.tsx';
import { type Outcome, useOutcome } from './use-rehearsals.ts';

/** What came of a rehearsal: its flags, its documents, its mail. */
export function OutcomeShown({ id }: { readonly id: string }) {
  const say = useWords(REHEARSE);
  const { day } = useTimes();
  const outcome = useOutcome(id);
  return (
    <Loaded query={outcome}>
      {(data) => (
        <div className="outcome-of">
          <p>{say('counts', { ...data.counts, from: day(data.from), until: day(data.until) })}</p>
          <h4>{say('flags')}</h4>
          <Flags outcome={data} />
          <h4>{say('documents')}</h4>
          <Documents id={id} outcome={data} />
          <h4>{say('mail', { count: data.mail.length })}</h4>
          <MailList id={id} mail={data.mail} />
        </div>
      )}
    </Loaded>
  );
}

/** Every unit's flags, review by review. */
function Flags({ outcome: { units, periods, flags } }: { readonly outcome: Outcome }) {
  const say = useWords(REHEARSE);
  const result = useWords(RESULTS);
  const periodName = usePeriodName();
  if (periods.length === 0) return <p className="faint">{say('no_reviews')}</p>;
  return (
    <div className="scrolled">
      <table className="plain-table">
        <thead>
          <tr>
            <th>{say('unit')}</th>
            {periods.map((period) => (
              <th key={period}>{periodName(period)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, name, reviews }) => (
            <tr key={unit}>
              <th scope="row">{name}</th>
              {periods.map((period) => {
                const found = reviews.find((r) => r.period === period);
                if (!found) return <td key={period}>–</td>;
                const { flag, score, rank } = found;
                const place = rank === null ? result('unranked') : result('rank', { rank });
                return (
                  <td key={period}>
                    <Flag flag={flag} rules={flags} />
                    <br />
                    <small className="faint">
                      {score === null ? place : say('standing', { score: Number(score).toFixed(2), rank: place })}
                    </small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
