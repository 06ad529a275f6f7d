import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { DaysLeft } from '../../parts/days-left.tsx';
import { Facts } from '../../parts/facts.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { FOLLOW_UP } from '../../words/follow-up.ts';
import { useWords } from '../../words/use-words.ts';
import type { ToldCase } from './use-case.ts';

/** What is known of a case: about whom, how it stands, by when, and where it comes from. */
export function CaseFacts({ told }: { readonly told: ToldCase }) {
  const say = useWords(FOLLOW_UP);
  const { instant, day } = useTimes();
  const who = usePeople(useStanding().cycle);
  const [opener] = told.history;
  return (
    <section className="panel">
      <Facts
        facts={[
          [say('unit'), told.responsible],
          ...(told.responsible === told.unitName ? [] : ([[say('concerned'), told.unitName]] as const)),
          [say('state'), say(`state.${told.state}` as 'state.open')],
          [say('next'), <NextStep key="next" told={told} />],
          [say('due'), told.due === null ? say('no_time') : day(told.due)],
          [say('opened'), `${instant(told.openedAt)} ${opener ? who(opener.by, opener.holder) : ''}`],
          [say('source'), <Source key="source" told={told} />],
        ]}
      />
    </section>
  );
}

/** What comes next, whose turn it is and by when; a dash where nothing comes any more. */
function NextStep({ told: { life, awaited, awaitedBy, waitsFor, left } }: { readonly told: ToldCase }) {
  const say = useWords(FOLLOW_UP);
  const { by } = useTimes();
  const step = life.find((of) => of.step === awaited);
  if (!step || waitsFor === null) return '–';
  return (
    <>
      {step.word}（{say(`side.${waitsFor}`)}）{' '}
      {awaitedBy === null ? say('no_time') : say('until', { by: by(awaitedBy) })}{' '}
      {left !== null && <DaysLeft days={left} />}
    </>
  );
}

function Source({ told: { source, review, from, visit, unit } }: { readonly told: ToldCase }) {
  const say = useWords(FOLLOW_UP);
  const periodName = usePeriodName();
  const { day } = useTimes();
  return (
    <>
      {review && (
        <p>
          {say('review', { period: periodName(review.period), because: review.because })}{' '}
          <Link to={`../../why/${review.period}/${unit}`} relative="path">
            {say('why')}
          </Link>
        </p>
      )}
      {source.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {visit && (
        <p>
          <Link to={`../../visits?visit=${encodeURIComponent(visit.id)}`} relative="path">
            {say('visit', { day: day(visit.on) })}
          </Link>
        </p>
      )}
      {from !== null && (
        <p>
          <Link to={`../${encodeURIComponent(from.id)}`} relative="path">
            {from.told}
          </Link>
        </p>
      )}
    </>
  );
}
