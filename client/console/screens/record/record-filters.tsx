import { Picked } from '../../parts/picked.tsx';
import { EVENT, EVENT_TYPES } from '../../words/event-types.ts';
import { KINDS, RECORD } from '../../words/record.ts';
import { useWords } from '../../words/use-words.ts';
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
      {asksActor && (
        <form
          onSubmit={(submitted) => {
            submitted.preventDefault();
            onChange('actor', String(new FormData(submitted.currentTarget).get('actor') ?? '').trim());
          }}
        >
          <input
            className="search-text"
            name="actor"
            aria-label={say('actor')}
            placeholder={`${say('actor')}：${say('actor_told')}`}
            defaultValue={which.actor}
          />
        </form>
      )}
    </search>
  );
}
