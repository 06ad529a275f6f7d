import type { Shape } from '../../../api/client.ts';
import { CHANGED } from '../../words/changed.ts';
import { FOLLOW_UP } from '../../words/follow-up.ts';
import { useWords } from '../../words/use-words.ts';
import type { usePeople } from '../use-people.ts';
import { useTimes } from '../use-times.ts';
import type { Reading } from './reading.ts';

type Case = Shape<'ToldCase'>;

/** A case as its page tells it, with everything that happened to it. */
export function useCaseReading(person: ReturnType<typeof usePeople>): (told: Case) => Reading {
  const say = useWords(FOLLOW_UP);
  const sayChanged = useWords(CHANGED);
  const { instant, day, by } = useTimes();
  return ({ title, state, due, awaited, awaitedBy, life, history }) => ({
    fields: new Map([
      [sayChanged('title'), title],
      [say('state'), say(`state.${state}` as 'state.open')],
      [
        say('next'),
        [
          life.find(({ step }) => step === awaited)?.word ?? '–',
          ...(awaitedBy === null ? [] : [say('until', { by: by(awaitedBy) })]),
        ].join(' '),
      ],
      [say('due'), due === null ? say('no_time') : day(due)],
    ]),
    notes: history.map(({ at, by: who, holder, did, lines }) =>
      sayChanged('did', { by: person(who, holder), at: instant(at), did: [did, ...lines].join('　') }),
    ),
  });
}
