import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { YEAR_ACTS } from '../../words/evaluation-acts.ts';
import { useWords } from '../../words/use-words.ts';
import { type Evaluation, TOUCHES, useRequest } from './use-evaluation.ts';

interface Props {
  readonly evaluation: Evaluation;
}

/** What a published result is used for by the rules, and which assessment took it over, on which document. */
export function Uses({ evaluation }: Props) {
  const say = useWords(YEAR_ACTS);
  const { annual, asks } = evaluation;
  if (annual.uses.length === 0) return null;
  return (
    <section className="panel">
      <h2>{say('uses')}</h2>
      <StackedTable columns={[say('use'), say('clause'), say('taken')]}>
        {annual.uses.map((use) => (
          <Row key={use.id} evaluation={evaluation} use={use} />
        ))}
      </StackedTable>
      {asks.includes('take_over') && <TakeOver evaluation={evaluation} />}
    </section>
  );
}

function Row({ evaluation, use }: Props & { readonly use: Evaluation['annual']['uses'][number] }) {
  const say = useWords(YEAR_ACTS);
  const person = usePeople(useStanding().cycle);
  const { day } = useTimes();
  const taken = evaluation.uses.filter((one) => one.use === use.id);
  return (
    <tr>
      <th scope="row">{use.name}</th>
      <td data-label={say('clause')}>{use.clause}</td>
      <td data-label={say('taken')}>
        {taken.length === 0 && <span className="faint">{say('not_taken')}</span>}
        {taken.map(({ at, takenBy, document, version, recordedBy }) => (
          <span key={at} className="year-taken">
            {say('taken_by', { by: takenBy, document, version, at: day(at.slice(0, 10)), who: person(recordedBy) })}
          </span>
        ))}
      </td>
    </tr>
  );
}

function TakeOver({ evaluation }: Props) {
  const say = useWords(YEAR_ACTS);
  const request = useRequest(evaluation);
  const choices = evaluation.annual.uses.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="acts no-print">
      <ActButton
        name={say('act.take_over')}
        told={say('told.take_over')}
        fields={[
          { name: 'use', label: say('use'), kind: 'choice', choices, required: true },
          { name: 'by', label: say('taken_who'), kind: 'line', required: true },
          { name: 'document', label: say('taken_document'), kind: 'line', required: true },
        ]}
        act={({ use = '', by = '', document = '' }, key) => request({ ask: 'take_over', use, by, document }, key)}
        touches={TOUCHES}
      />
    </div>
  );
}
