import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { POLICY } from '../../words/policy.ts';
import { useWords } from '../../words/use-words.ts';
import { Changed } from './changed.tsx';
import { Faults } from './faults.tsx';
import { PolicyForm } from './form/policy-form.tsx';
import { type Look, LookChoice } from './look-choice.tsx';
import { TextView } from './text-view.tsx';
import { TriedTable } from './tried.tsx';
import { useDraft } from './use-draft.ts';
import { type Policy, useChecked } from './use-policy.ts';

/** The rules as somebody changes them, as a form or as the text itself: checked, tried on past reviews, asked for. */
export function Workbench({ policy }: { readonly policy: Policy }) {
  const say = useWords(POLICY);
  const cycle = useStanding().cycle ?? '';
  const [text, change] = useDraft(cycle, policy.text);
  const [line, setLine] = useState<number | null>(null);
  const [look, setLook] = useState<Look>('form');
  const { data: checked, error, isCurrent } = useChecked(text, true);
  const isChanged = text !== policy.text;
  const isSound = isCurrent && checked?.problems.length === 0;
  const goTo = (to: number) => {
    setLook('text');
    setLine(to);
  };
  return (
    <>
      <LookChoice look={look} onLook={setLook} />
      {look === 'form' ? (
        <PolicyForm text={text} problems={checked?.problems ?? []} onChange={change} />
      ) : (
        <TextView text={text} checked={checked} line={line} onLine={setLine} onChange={change} />
      )}
      <div className="checked" role="status">
        {isCurrent ? null : <p className="faint">{say('checking')}</p>}
        {checked && <Faults checked={checked} onGoTo={goTo} />}
      </div>
      <Sentences error={error} />
      {isChanged && <Changed text={text} policy={policy} onChange={change} />}
      <Attempt text={text} isSound={isSound} />
      {isChanged && isSound && <Ask text={text} policy={policy} />}
    </>
  );
}

interface AttemptProps {
  readonly text: string;
  readonly isSound: boolean;
}

/** What the rules would have made of past reviews; forgotten as soon as the text is another. */
function Attempt({ text, isSound }: AttemptProps) {
  const say = useWords(POLICY);
  const cycle = useStanding().cycle ?? '';
  const attempt = useMutation({
    mutationFn: (tried: string) =>
      asked(() =>
        api.POST('/cycles/{cycle}/policy-try', {
          params: { path: { cycle } },
          body: { policy: { name: 'policy.yaml', text: tried } },
        }),
      ),
  });
  return (
    <section>
      <p className="faint">{say('try_told')}</p>
      <Button className="no-print" disabled={!isSound} loading={attempt.isPending} onClick={() => attempt.mutate(text)}>
        {say('try')}
      </Button>
      <div role="status">
        <Sentences error={attempt.error} />
        {attempt.data && attempt.variables === text && <TriedTable tried={attempt.data} />}
      </div>
    </section>
  );
}

/** Asks for the changed rules to be published; somebody else decides. */
function Ask({ text, policy }: { readonly text: string; readonly policy: Policy }) {
  const say = useWords(POLICY);
  const cycle = useStanding().cycle ?? '';
  return (
    <ActButton
      look="primary"
      name={say('propose')}
      told={say('propose_told')}
      fields={[
        { name: 'from', label: say('from'), kind: 'day', required: true },
        { name: 'reason', label: say('reason'), kind: 'text', required: true },
      ]}
      act={({ from = '', reason = '' }, key) =>
        asked(() =>
          api.POST('/cycles/{cycle}/policy-changes/{id}/requests', {
            params: keyed({ cycle, id: key }, key),
            body: { ask: 'propose_policy', policy: { name: `${policy.policy}.yaml`, text }, from, reason },
          }),
        )
      }
      touches={['policy', 'policy-changes']}
    />
  );
}
