import { ExperimentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useStanding } from '../../../app/session/use-session.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { useGroupName } from '../../../parts/use-group-name.ts';
import { YEAR_TRY } from '../../../words/evaluation-try.ts';
import { useWords } from '../../../words/use-words.ts';
import { ResultsTable } from '../results-table.tsx';
import { type Change, type Evaluation, type GroupYear, useTried } from '../use-evaluation.ts';
import { ChangesForm } from './changes-form.tsx';
import { Differences } from './differences.tsx';

interface Props {
  readonly evaluation: Evaluation;
}

/** What a year would come to with other rules or figures, beside how it stands; nothing of it is written. */
export function WhatIf({ evaluation }: Props) {
  const say = useWords(YEAR_TRY);
  const { role } = useStanding();
  const [open, setOpen] = useState(false);
  if (role !== 'supervisor' && role !== 'leader') return null;
  return (
    <section className="panel what-if no-print">
      <h2>{say('try')}</h2>
      <p className="faint">{say('try_told')}</p>
      {open ? (
        <Bench evaluation={evaluation} />
      ) : (
        <Button icon={<ExperimentOutlined />} onClick={() => setOpen(true)}>
          {say('try.begin')}
        </Button>
      )}
    </section>
  );
}

function Bench({ evaluation }: Props) {
  const standing = useTried(evaluation.year, []);
  return (
    <Loaded query={standing}>
      {({ before }) => (
        <>
          {evaluation.version === null && <AsItStands evaluation={evaluation} groups={before} />}
          <Trial evaluation={evaluation} groups={before} />
        </>
      )}
    </Loaded>
  );
}

interface TrialProps extends Props {
  readonly groups: readonly GroupYear[];
}

/** What the year comes to by what the record holds now, while nothing is drafted. */
function AsItStands({ evaluation: { annual, sources }, groups }: TrialProps) {
  const say = useWords(YEAR_TRY);
  const groupName = useGroupName();
  return (
    <>
      <p>{say('as_it_stands')}</p>
      {groups.map(({ group, units }) => (
        <ResultsTable key={group} name={groupName(group)} annual={annual} sources={sources} units={units} />
      ))}
    </>
  );
}

function Trial({ evaluation, groups }: TrialProps) {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const tried = useTried(evaluation.year, changes);
  const isShown = changes.length > 0 && tried.data !== undefined && !tried.error && !tried.isPlaceholderData;
  return (
    <>
      <ChangesForm
        evaluation={evaluation}
        groups={groups}
        pending={tried.isFetching}
        error={changes.length > 0 ? tried.error : null}
        onTry={setChanges}
      />
      <div aria-live="polite">{isShown && <Differences evaluation={evaluation} tried={tried.data} />}</div>
    </>
  );
}
