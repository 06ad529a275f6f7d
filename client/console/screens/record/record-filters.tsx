import { Picked } from '../../parts/picked.tsx';
import { EVENT, EVENT_TYPES } from '../../words/event-types.ts';
import { KINDS, RECORD } from '../../words/record.ts';
import { useWords } from '../../words/use-words.ts';
import { useActors } from './use-actors.ts';
import type { Which } from './use-record.ts';

interface Props {
  readonly which: Which;
  readonly asksActor: boolean;
  readonly onChange: (name: string, to: string) => void;
}

/** Which events are shown: about what, of which type, by whom, on which day. */
export function RecordFilters({ which, asksActor, onChange }: Props) {
  const say = useWords(RECORD);
  const event = useWords(EVENT);
  return (
    <search className="filters">
      <Picked
        label={say('kind')}
        value={which.kind}
        onPick={(kind) => onChange('kind', kind)}
        every={say('every_kind')}
        options={KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))}
      />
      <Picked
        label={say('type')}
        value={which.type}
        onPick={(type) => onChange('type', type)}
        every={say('every_type')}
        options={EVENT_TYPES.map((value) => ({ value, label: event(value) }))}
      />
      <input
        type="date"
        className="picked"
        aria-label={say('day')}
        value={which.day}
        onChange={({ target }) => onChange('day', target.value)}
      />
      {asksActor && <Actors actor={which.actor} onPick={(actor) => onChange('actor', actor)} />}
    </search>
  );
}

interface ActorsProps {
  readonly actor: string;
  readonly onPick: (actor: string) => void;
}

/** By whom it was done: a choice by name; one that a link names and nobody knows stays chosen. */
function Actors({ actor, onPick }: ActorsProps) {
  const say = useWords(RECORD);
  const known = useActors();
  const options =
    actor === '' || known.some(({ value }) => value === actor) ? known : [...known, { value: actor, label: actor }];
  return <Picked label={say('actor')} value={actor} onPick={onPick} every={say('every_actor')} options={options} />;
}
