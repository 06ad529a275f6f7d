import { Button } from 'antd';
import { useState } from 'react';
import { SideSheet } from '../../parts/side-sheet.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { RECORD } from '../../words/record.ts';
import { useWords } from '../../words/use-words.ts';
import { EventDetails } from './event-details.tsx';
import { useDoer, useEventSubject } from './use-event-names.ts';
import { useEventWord, useKindWord } from './use-event-word.ts';
import type { Recorded } from './use-record.ts';

/** Events, the newest first, each to be opened. */
export function RecordTable({ rows }: { readonly rows: readonly Recorded[] }) {
  const say = useWords(RECORD);
  const [opened, setOpened] = useState<Recorded | null>(null);
  if (rows.length === 0) return <p>{say('none')}</p>;
  return (
    <>
      <StackedTable columns={[say('number'), say('at'), say('actor'), say('what'), say('of')]}>
        {rows.map((row) => (
          <EventRow key={row.position} event={row} onOpen={() => setOpened(row)} />
        ))}
      </StackedTable>
      <SideSheet
        open={opened !== null}
        onClose={() => setOpened(null)}
        size={640}
        title={say('open', { position: opened?.position ?? '' })}
      >
        {opened && <EventDetails event={opened} />}
      </SideSheet>
    </>
  );
}

function EventRow({ event, onOpen }: { readonly event: Recorded; readonly onOpen: () => void }) {
  const say = useWords(RECORD);
  const { instant } = useTimes();
  const [who, subject] = [useDoer(), useEventSubject()];
  const [word, kind] = [useEventWord(), useKindWord()];
  const [of = '', , ...id] = event.entity.split('/');
  return (
    <tr className="event-row">
      <td data-label={say('number')}>
        <Button type="link" size="small" aria-label={say('open', { position: event.position })} onClick={onOpen}>
          {event.position}
        </Button>
      </td>
      <td data-key="at" data-label={say('at')}>
        {instant(event.at)}
      </td>
      <td data-label={say('actor')}>{who(event)}</td>
      <td data-key="what" data-label={say('what')}>
        {word(event.type)}
      </td>
      <td data-label={say('of')}>
        {kind(of)} <span className="faint">{subject(event) || id.join(' / ')}</span>
      </td>
    </tr>
  );
}
