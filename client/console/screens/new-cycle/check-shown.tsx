import { Alert } from 'antd';
import { Facts } from '../../parts/facts.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { NEW_CYCLE } from '../../words/new-cycle.ts';
import { useWords } from '../../words/use-words.ts';
import type { Checked } from './use-check.ts';

interface Props {
  readonly found: Checked['found'];
}

/** What is in the files, and what a person should look at before they begin with them. */
export function CheckShown({ found }: Props) {
  const say = useWords(NEW_CYCLE);
  const { instant, day } = useTimes();
  const { check, horizon } = found;
  const { assumed, assumedRules, conflicts, forces: _, unassigned, warnings, ...counts } = check;
  return (
    <>
      <h3>{found.title}</h3>
      <Facts
        facts={[
          [say('cycle'), found.cycle],
          [say('span'), `${day(horizon.from)} – ${day(horizon.to)}`],
          [say('begins'), day(found.from)],
          [say('ends'), instant(check.endsAt)],
          [say('tasks'), say('tasks_of', { ...counts, unassigned: unassigned.length })],
          [say('indicators'), say('indicators_of', counts)],
          [say('people'), say('people_of', counts)],
          [say('agenda'), say('agenda_of', counts)],
        ]}
      />
      {warnings.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={say('warnings')}
          description={warnings.map((warning) => <p key={warning}>{warning}</p>)}
        />
      )}
      <Conflicts conflicts={conflicts} />
      <Listed
        name={say('assumed', { count: assumed.length })}
        lines={assumed.map(({ task, name, target }) => `${task}　${name}　${target}`)}
      />
      <Listed name={say('assumed_rules', { count: assumedRules.length })} lines={assumedRules} />
      <Listed
        name={say('unassigned', { count: unassigned.length })}
        lines={unassigned.map(({ task, title }) => `${task}　${title}`)}
      />
    </>
  );
}

function Conflicts({ conflicts }: Pick<Checked['found']['check'], 'conflicts'>) {
  const say = useWords(NEW_CYCLE);
  if (conflicts.length === 0) return null;
  const columns = [say('conflicts.task'), say('conflicts.binding'), say('conflicts.rival')];
  return (
    <StackedTable columns={columns} caption={say('conflicts', { count: conflicts.length })}>
      {conflicts.map(({ task, indicator, binding, bindingClause, target, clause }) => (
        <tr key={`${task}/${indicator}/${clause}`}>
          <th scope="row">
            {task} · {indicator}
          </th>
          <td data-label={columns[1]}>
            {binding}（{bindingClause}）
          </td>
          <td data-label={columns[2]}>
            {target}（{clause}）
          </td>
        </tr>
      ))}
    </StackedTable>
  );
}

/** Lines that are looked at when one wants to; nothing where there is none. */
function Listed({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{name}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
