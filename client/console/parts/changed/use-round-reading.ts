import type { Shape } from '../../../api/client.ts';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import type { usePeople } from '../use-people.ts';
import { useTimes } from '../use-times.ts';
import type { Reading } from './reading.ts';

type Round = Shape<'OfferedRound'>;

/** A round of rating as its page tells it, with whoever moved or closed it. */
export function useRoundReading(person: ReturnType<typeof usePeople>): (round: Round) => Reading {
  const say = useWords(RATINGS);
  const { by, instant } = useTimes();
  return ({ title, begun, state, opensAt, closesAt, cast, extensions, closedEarly: early }) => ({
    fields: new Map([
      [say('round'), title],
      [
        say('state'),
        begun || state !== 'open' ? say(`state.${state as 'open'}`) : say('state.coming', { at: instant(opensAt) }),
      ],
      [say('span'), say('span_of', { from: instant(opensAt), to: by(closesAt) })],
      [say('ratings'), say('votes', { cast, count: cast })],
    ]),
    notes: [
      ...extensions.map((of) =>
        say('extended', {
          at: instant(of.at),
          by: person(of.by),
          before: by(of.before),
          closes: by(of.closesAt),
          reason: of.reason,
        }),
      ),
      ...(early ? [say('closed_early', { at: instant(early.at), by: person(early.by), reason: early.reason })] : []),
    ],
  });
}
