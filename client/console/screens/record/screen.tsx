import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { RECORD } from '../../words/record.ts';
import { useWords } from '../../words/use-words.ts';
import { ExportRecord } from './export-record.tsx';
import { ExportUnit } from './export-unit.tsx';
import { RecordFilters } from './record-filters.tsx';
import { RecordTable } from './record-table.tsx';
import { useReadsAll, useRecord } from './use-record.ts';
import { VerifyRecord } from './verify-record.tsx';
import './record.css';

/** What is in the record; an auditor reads it all, has it verified, and takes it along; a head what is the unit's. */
export function Screen() {
  const say = useWords(RECORD);
  const all = useReadsAll();
  const { role } = useStanding();
  const [text, change] = useShown();
  const which = { kind: text('kind'), type: text('type'), actor: text('actor'), day: text('day') };
  const record = useRecord(which);
  return (
    <>
      <Heading>{say(all ? 'title' : 'own_title')}</Heading>
      <OnPaper chosen={[which.day]} />
      <p className="faint">{say(all ? 'told' : 'own_told')}</p>
      {all && <VerifyRecord />}
      {all && <ExportRecord />}
      {role === 'head' && <ExportUnit />}
      <RecordFilters which={which} asksActor={all} onChange={change} />
      <Loaded query={record}>{(rows) => <RecordTable rows={rows} />}</Loaded>
      <Older query={record} />
    </>
  );
}
