import { useParams } from 'react-router';
import { Crumb } from '../../parts/crumb.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import { Amendments } from './amendments.tsx';
import { BlockedButton } from './blocked-button.tsx';
import { Indicators } from './indicators.tsx';
import { Opinions } from './opinions.tsx';
import { Progress } from './progress.tsx';
import { Proposals } from './proposals.tsx';
import { Reports } from './reports.tsx';
import { type Task, useTask } from './use-task.ts';
import './task.css';

/** A task: what it wants of whom by when, and what was reported on it period by period. */
export function Screen() {
  const { task = '' } = useParams();
  return <Loaded query={useTask(task)}>{(known) => <Known task={known} />}</Loaded>;
}

function Known({ task }: { readonly task: Task }) {
  const say = useWords(TASK);
  const named = (units: readonly string[]) => units.map((unit) => task.names[unit] ?? unit).join('、');
  return (
    <article className="task">
      <Crumb />
      <Heading>{task.title}</Heading>
      <OnPaper />
      <section className="panel">
        <Facts
          facts={[
            [say('clause'), task.clause],
            [say('lead'), named(task.lead)],
            [say('co'), task.co.length === 0 ? '–' : named(task.co)],
            [say('status'), say(`status.${task.status}` as 'status.active')],
          ]}
        />
        <BlockedButton task={task} />
      </section>
      <Indicators indicators={task.indicators} />
      <Progress task={task} />
      <Proposals task={task} />
      <Reports task={task} />
      <Opinions task={task} />
      <Amendments task={task} />
    </article>
  );
}
