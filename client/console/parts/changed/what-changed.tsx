import { CHANGED } from '../../words/changed.ts';
import { useWords } from '../../words/use-words.ts';
import type { Refused } from '../act/seen.ts';
import { StackedTable } from '../stacked-table.tsx';
import { type Differences, differences } from './reading.ts';
import { useReading } from './use-reading.ts';

/** What became of a thing since a person looked at it, in the words of its screen; told honestly where it has none. */
export function WhatChanged({ refused: { thing, before, now } }: { readonly refused: Refused }) {
  const say = useWords(CHANGED);
  const read = useReading();
  const [was, is] = [read(thing, before), read(thing, now)];
  if (is === 'gone') return <p>{say('gone')}</p>;
  if (is === 'unnamed' || was === 'unnamed' || was === 'gone') return <p>{say('unnamed')}</p>;
  const differs = differences(was, is);
  return differs.fields.length + differs.notes.length > 0 ? <Told differs={differs} /> : <p>{say('unnamed')}</p>;
}

function Told({ differs: { fields, notes } }: { readonly differs: Differences }) {
  const say = useWords(CHANGED);
  return (
    <div className="what-changed">
      {fields.length > 0 && (
        <StackedTable columns={[say('what'), say('before'), say('now')]}>
          {fields.map(({ label, before, now }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td data-label={say('before')}>{before || say('none')}</td>
              <td data-label={say('now')}>
                <strong>{now || say('none')}</strong>
              </td>
            </tr>
          ))}
        </StackedTable>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
