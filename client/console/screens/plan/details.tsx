import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { Facts } from '../../parts/facts.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { SideSheet } from '../../parts/side-sheet.tsx';
import type { Plan } from '../../parts/use-plan.ts';
import { useTimes } from '../../parts/use-times.ts';
import { PLAN } from '../../words/plan.ts';
import { CHANGE } from '../../words/plan-change.ts';
import { useWords } from '../../words/use-words.ts';
import { Aim, Lead } from './cells.tsx';
import { nameOf } from './changes-panel.tsx';
import { Marks } from './marks.tsx';
import { Propose } from './propose.tsx';
import { dueOf, type PlanRow } from './rows.ts';

interface Props {
  readonly plan: Plan;
  readonly row: PlanRow | null;
  readonly onClose: () => void;
}

/** One indicator of the plan: what the document says of it, and how to ask for a change. */
export function Details({ plan, row, onClose }: Props) {
  return (
    <SideSheet open={row !== null} onClose={onClose} size={600} title={row?.task.title ?? ''}>
      {row && <Known plan={plan} row={row} />}
    </SideSheet>
  );
}

function Known({ plan, row }: { readonly plan: Plan; readonly row: PlanRow }) {
  const say = useWords(PLAN);
  const { day } = useTimes();
  const { task, indicator } = row;
  const due = dueOf(row);
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [say('indicator'), indicator?.name ?? say('words_only')],
    [say('target'), <Aim key="aim" row={row} />],
    ...(indicator?.stretch ? [[say('stretch'), indicator.stretch] as const] : []),
    [say('due'), due === '' ? '–' : day(due)],
    [say('lead'), <Lead key="lead" row={row} />],
    [say('co'), row.co || '–'],
    [say('clause'), task.clause],
    ...(task.force ? [[say('force'), task.force] as const] : []),
    [say('standing'), task.since ? say('since', { day: day(task.since) }) : say(`standing.${task.standing}`)],
  ];
  return (
    <>
      <Marks row={row} />
      <Facts facts={facts} />
      <Parts row={row} />
      {indicator?.assumed && <Alert type="warning" showIcon title={say('assumed_told')} />}
      <Conflicts row={row} />
      <Propose plan={plan} row={row} />
      <History plan={plan} task={task.id} />
    </>
  );
}

/** What a goal is made of. */
function Parts({ row: { indicator } }: { readonly row: PlanRow }) {
  const say = useWords(PLAN);
  if (!indicator || indicator.of.length === 0) return null;
  const parts = indicator.of.join('、');
  return <p>{say(indicator.kind === 'all_of' ? 'parts_all' : 'parts_any', { parts })}</p>;
}

/** Where the document contradicts itself: what binds and what it says elsewhere, each with its clause. */
function Conflicts({ row: { task, indicator } }: { readonly row: PlanRow }) {
  const say = useWords(PLAN);
  if (!indicator || indicator.conflicts.length === 0) return null;
  return (
    <section className="conflicts">
      <Alert type="warning" showIcon title={say('conflict_told')} />
      <table className="plain-table">
        <thead>
          <tr>
            <td />
            <th>{say('target')}</th>
            <th>{say('clause')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th>{say('binding')}</th>
            <td>{indicator.target}</td>
            <td>{task.clause}</td>
          </tr>
          {indicator.conflicts.map(({ clause, target }) => (
            <tr key={`${clause} ${target}`}>
              <th>{say('rival')}</th>
              <td>{target}</td>
              <td>{clause}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What was asked of the task before, and what became of it. */
function History({ plan, task }: { readonly plan: Plan; readonly task: string }) {
  const say = useWords(PLAN);
  const change = useWords(CHANGE);
  const { instant } = useTimes();
  const { cycle } = useStanding();
  const life = useQuery({
    queryKey: ['task', cycle, task],
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/tasks/{task}', { params: { path: { cycle: cycle ?? '', task } } })),
  });
  return (
    <section>
      <h3>{say('history')}</h3>
      <Loaded query={life}>
        {({ proposals }) =>
          proposals.length === 0 ? (
            <p className="faint">{say('no_history')}</p>
          ) : (
            <ul className="plan-history">
              {proposals.map((p) => (
                <li key={p.id}>
                  {change(`act.${p.change.act}`)} · {change(`status.${p.status}`)}
                  <span className="faint">
                    {change('asked_by', { by: nameOf(plan, p.proposedBy), at: instant(p.proposedAt) })}
                  </span>
                  <span>{change('reason_of', { reason: p.reason })}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
