import { useStanding } from '../../app/session/use-session.ts';
import { Facts } from '../../parts/facts.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { RoundState } from '../ratings/round-state.tsx';
import type { Round } from './use-round.ts';

/** What a round is about, how long it goes on, and how its marks are counted. */
export function About({ round }: { readonly round: Round }) {
  const say = useWords(RATINGS);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const { by, instant } = useTimes();
  const period = usePeriodName()(round.period);
  const { kind, clause, opensAt, closesAt, ratees, max, trim, atLeast: least, classes, extensions } = round;
  const early = round.closedEarly;
  const weighed = classes.map(({ name, weight }) => say('class_of', { name, weight }));
  return (
    <section className="panel">
      <h2>{say('about')}</h2>
      <Facts
        facts={[
          [say('state'), <RoundState key="state" round={round} />],
          [say('kind'), [say(`kind.${kind}`), clause].filter(Boolean).join(' · ')],
          [say('period'), period],
          [say('span'), say('span_of', { from: instant(opensAt), to: by(closesAt) })],
          [say('rated'), say('units', { count: ratees.length })],
          [say('marks'), say('marks_of', { max })],
          [say('rule'), say(trim === 0 ? 'rule.plain' : 'rule.trim', { trim, least })],
          ...(classes.length > 0 ? [[say('classes'), weighed.join(say('comma'))] as const] : []),
        ]}
      />
      {extensions.map(({ at, by: who, before, closesAt: closes, reason }) => (
        <p key={at} className="faint">
          {say('extended', { at: instant(at), by: person(who), before: by(before), closes: by(closes), reason })}
        </p>
      ))}
      {early && (
        <p className="faint">
          {say('closed_early', { at: instant(early.at), by: person(early.by), reason: early.reason })}
        </p>
      )}
    </section>
  );
}
