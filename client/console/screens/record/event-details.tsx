import { Facts } from '../../parts/facts.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { RECORD } from '../../words/record.ts';
import { useWords } from '../../words/use-words.ts';
import { useDoer, useEventSubject } from './use-event-names.ts';
import { useEventWord, useKindWord } from './use-event-word.ts';
import type { Recorded } from './use-record.ts';

/** An event with everything that was recorded of it, its hash and that of the one before. */
export function EventDetails({ event }: { readonly event: Recorded }) {
  const say = useWords(RECORD);
  const { instant } = useTimes();
  const [who, subject] = [useDoer(), useEventSubject()];
  const [word, kind] = [useEventWord(), useKindWord()];
  const [of = ''] = event.entity.split('/');
  return (
    <>
      <Facts
        facts={[
          [say('what'), `${word(event.type)} (${event.type})`],
          [
            say('of'),
            [kind(of), subject(event), say('in_entity', { number: event.number })].filter(Boolean).join(' · '),
          ],
          [say('entity'), event.entity],
          [say('actor'), `${who(event)} (${event.actor})`],
          [say('at'), instant(event.at)],
          [say('recorded'), instant(event.recordedAt)],
          [say('hash'), <code key="hash">{event.hash}</code>],
          [say('previous'), event.previous === null ? say('first') : <code key="previous">{event.previous}</code>],
        ]}
      />
      <h3>{say('content')}</h3>
      {event.told === null ? (
        <p>{say('too_long')}</p>
      ) : (
        <pre className="event-body">{JSON.stringify(event.told, null, 2)}</pre>
      )}
    </>
  );
}
