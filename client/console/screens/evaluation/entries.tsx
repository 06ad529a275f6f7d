import { useStanding } from '../../app/session/use-session.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { EVALUATION } from '../../words/evaluation.ts';
import { YEAR_ACTS } from '../../words/evaluation-acts.ts';
import { useWords } from '../../words/use-words.ts';
import { DecideEntry } from './decide-entry.tsx';
import { useNames } from './names.ts';
import { ProposeEntry } from './propose-entry.tsx';
import { useEntryText } from './use-entry-text.ts';
import type { Entry, Evaluation } from './use-evaluation.ts';

interface Props {
  readonly evaluation: Evaluation;
}

/** Plus and minus items and vetoes of a year, each with its reason, what proves it, and who decided. */
export function Entries({ evaluation }: Props) {
  const say = useWords(EVALUATION);
  const sayAct = useWords(YEAR_ACTS);
  const { role } = useStanding();
  const { entries, annual, asks } = evaluation;
  const isOffice = role === 'supervisor' || role === 'leader';
  if (!isOffice && entries.length === 0) return null;
  const caps = { plus: Number(annual.plus.at_most), minus: Number(annual.minus.at_most) };
  return (
    <section className="panel year-entries">
      <h2>{sayAct('entries')}</h2>
      <p className="faint">
        {sayAct('entries_told', caps)} {!isOffice && sayAct('entries_own')}
      </p>
      {entries.length === 0 ? (
        <p>{sayAct('no_entries')}</p>
      ) : (
        <StackedTable columns={[say('unit'), sayAct('what'), sayAct('why'), sayAct('status')]}>
          {entries.map((entry) => (
            <Row key={entry.id} evaluation={evaluation} entry={entry} />
          ))}
        </StackedTable>
      )}
      {asks.includes('propose_entry') && <ProposeEntry evaluation={evaluation} />}
    </section>
  );
}

function Row({ evaluation, entry }: Props & { readonly entry: Entry }) {
  const sayAct = useWords(YEAR_ACTS);
  const names = useNames(evaluation);
  return (
    <tr>
      <th scope="row">{names.unit(entry.unit)}</th>
      <td data-label={sayAct('what')}>{useEntryText(evaluation)(entry)}</td>
      <td data-label={sayAct('why')}>
        {entry.reason}
        <p className="faint">{sayAct('evidence_of', { evidence: entry.evidence })}</p>
      </td>
      <td data-label={sayAct('status')}>
        <Standing entry={entry} />
        <DecideEntry evaluation={evaluation} entry={entry} />
      </td>
    </tr>
  );
}

function Standing({ entry }: { readonly entry: Entry }) {
  const sayAct = useWords(YEAR_ACTS);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const { instant } = useTimes();
  const { status, proposedBy, proposedAt, decidedBy, decidedAt, decidedBecause } = entry;
  return (
    <>
      <span>
        {sayAct(`status.${status}`, { by: person(decidedBy ?? ''), at: decidedAt ? instant(decidedAt) : '' })}
      </span>
      {decidedBecause && <p>{sayAct('because', { reason: decidedBecause })}</p>}
      <p className="faint">{sayAct('proposed_by', { by: person(proposedBy), at: instant(proposedAt) })}</p>
    </>
  );
}
