import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { CHANGE } from '../../words/plan-change.ts';
import { POSTS } from '../../words/posts.ts';
import { useWords } from '../../words/use-words.ts';
import { ProposeUnitChange } from './propose-unit-change.tsx';
import type { Organisation } from './use-posts.ts';
import { useUnitChangeText } from './use-unit-change-text.ts';

type UnitChange = Organisation['unitChanges'][number];

/** The changes of units: asked for here, decided here by somebody else, and what was decided stays to be read. */
export function UnitChanges({ organisation }: { readonly organisation: Organisation }) {
  const say = useWords(POSTS);
  const { unitChanges } = organisation;
  const proposes = useStanding().role === 'supervisor';
  if (unitChanges.length === 0 && !proposes) return null;
  return (
    <section className="panel unit-changes">
      <h2>{say('unit_changes')}</h2>
      {unitChanges.length === 0 && <p className="faint">{say('no_unit_changes')}</p>}
      {unitChanges.toReversed().map((change) => (
        <OneChange key={change.id} of={change} organisation={organisation} />
      ))}
      {proposes && <ProposeUnitChange organisation={organisation} />}
    </section>
  );
}

interface Props {
  readonly of: UnitChange;
  readonly organisation: Organisation;
}

function OneChange({ of, organisation }: Props) {
  const say = useWords(CHANGE);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const { instant } = useTimes();
  const tell = useUnitChangeText(organisation);
  const { status, reason, proposedBy, proposedAt, decidedBy, decidedAt } = of;
  return (
    <article>
      <p>
        <strong>{tell(of.change)}</strong> · {say(`status.${status}`)}
      </p>
      <p className="faint">
        {say('asked_by', { by: person(proposedBy), at: instant(proposedAt) })}
        {decidedBy !== null && decidedAt !== null && (
          <> · {say('decided_by', { by: person(decidedBy), at: instant(decidedAt) })}</>
        )}
      </p>
      <p>{say('reason_of', { reason })}</p>
      {status === 'open' && <Decision of={of} name={tell(of.change)} />}
    </article>
  );
}

function Decision({ of: { id, proposedBy }, name }: Pick<Props, 'of'> & { readonly name: string }) {
  const say = useWords(CHANGE);
  const { cycle, role, own } = useStanding();
  if (role !== 'supervisor' && role !== 'leader') return null;
  if (own?.post.id === proposedBy) return <p className="faint">{say('other_decides')}</p>;
  const decide = (reason: string | null, key: string) => {
    const params = keyed({ cycle: cycle ?? '', id }, key);
    const body =
      reason === null ? { ask: 'approve_unit_change' as const } : { ask: 'reject_unit_change' as const, reason };
    return asked(() => api.POST('/cycles/{cycle}/unit-changes/{id}/requests', { params, body }));
  };
  const reason = { name: 'reason', label: say('reason'), kind: 'text', required: true } as const;
  const both = { of: name, touches: ['organisation', 'plan'] };
  return (
    <div className="acts no-print">
      <ActButton
        {...both}
        look="primary"
        name={say('approve')}
        told={say('approve_told')}
        act={(_values, key) => decide(null, key)}
      />
      <ActButton
        {...both}
        name={say('reject')}
        fields={[reason]}
        act={({ reason: because = '' }, key) => decide(because, key)}
      />
    </div>
  );
}
