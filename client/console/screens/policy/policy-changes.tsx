import { Button } from 'antd';
import { useState } from 'react';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { usePlan } from '../../parts/use-plan.ts';
import { useTimes } from '../../parts/use-times.ts';
import { CHANGE } from '../../words/plan-change.ts';
import { POLICY } from '../../words/policy.ts';
import { useWords } from '../../words/use-words.ts';
import { nameOf } from '../plan/changes-panel.tsx';
import { WordsDiffer } from './form/words-differ.tsx';
import { TextDiffers } from './text-differs.tsx';
import { type Policy, type PolicyChange, usePolicy, usePolicyChanges } from './use-policy.ts';

/** The versions that were asked for: from when, why, by whom and by whom decided; what waits is decided here. */
export function PolicyChanges({ inForce }: { readonly inForce: Policy }) {
  const say = useWords(POLICY);
  const changes = usePolicyChanges();
  return (
    <section className="panel">
      <h2>{say('changes')}</h2>
      <Loaded query={changes}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="faint">{say('changes_none')}</p>
          ) : (
            <ul className="policy-changes">
              {rows.map((row) => (
                <OneChange key={row.id} row={row} inForce={inForce} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Older query={changes} />
    </section>
  );
}

interface Props {
  readonly row: PolicyChange;
  readonly inForce: Policy;
}

function OneChange({ row, inForce }: Props) {
  const say = useWords(POLICY);
  const change = useWords(CHANGE);
  const { day, instant } = useTimes();
  const posts = usePlan().data ?? { posts: [] };
  const [isShown, setShown] = useState(false);
  const { version, from, status, reason, proposedBy, proposedAt, decidedBy, decidedAt, decidedBecause } = row;
  return (
    <li>
      <strong>
        {say('rules_from', { version, day: day(from) })} · {change(`status.${status}`)}
      </strong>
      <span className="faint">
        {change('asked_by', { by: nameOf(posts, proposedBy), at: instant(proposedAt) })}
        {decidedBy && decidedAt && (
          <> · {change('decided_by', { by: nameOf(posts, decidedBy), at: instant(decidedAt) })}</>
        )}
      </span>
      <span>{change('reason_of', { reason })}</span>
      {decidedBecause && <span>{change('decided_because', { reason: decidedBecause })}</span>}
      {status === 'open' && (
        <>
          <span>
            <Button className="no-print" size="small" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
              {say(isShown ? 'hide' : 'look')}
            </Button>
          </span>
          {isShown && <Wanted id={row.id} inForce={inForce} />}
          <Decision row={row} />
        </>
      )}
    </li>
  );
}

/** What a version would change of the rules in force. */
function Wanted({ id, inForce }: { readonly id: string; readonly inForce: Policy }) {
  const wanted = usePolicy(id);
  return (
    <Loaded query={wanted}>
      {({ text }) => (
        <>
          <WordsDiffer before={inForce.text} after={text} />
          <TextDiffers before={inForce.text} after={text} />
        </>
      )}
    </Loaded>
  );
}

function Decision({ row: { id, version, proposedBy, asks } }: Pick<Props, 'row'>) {
  const say = useWords(POLICY);
  const change = useWords(CHANGE);
  const { cycle, own } = useStanding();
  if (asks.length === 0) return null;
  if (own?.post.id === proposedBy) return <span className="faint">{change('other_decides')}</span>;
  const decide = (reason: string | null, key: string) =>
    asked(() =>
      api.POST('/cycles/{cycle}/policy-changes/{id}/requests', {
        params: keyed({ cycle: cycle ?? '', id }, key),
        body: reason === null ? { ask: 'approve_policy' } : { ask: 'reject_policy', reason },
      }),
    );
  const touches = ['policy', 'policy-changes'];
  return (
    <div className="acts no-print">
      {asks.includes('approve_policy') ? (
        <ActButton
          look="primary"
          name={say('approve')}
          of={say('version', { version })}
          told={say('approve_told')}
          act={(_values, key) => decide(null, key)}
          touches={touches}
        />
      ) : (
        <span className="faint">{change('leader_decides')}</span>
      )}
      <ActButton
        name={say('reject')}
        of={say('version', { version })}
        fields={[{ name: 'reason', label: say('reason'), kind: 'text', required: true }]}
        act={({ reason = '' }, key) => decide(reason, key)}
        touches={touches}
      />
    </div>
  );
}
