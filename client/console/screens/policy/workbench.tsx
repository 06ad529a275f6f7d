import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { POLICY } from '../../words/policy.ts';
import { useWords } from '../../words/use-words.ts';
import { Editor, type EditorHandle } from './editor.tsx';
import { Faults } from './faults.tsx';
import { TextDiffers } from './text-differs.tsx';
import { TriedTable } from './tried.tsx';
import { useDraft } from './use-draft.ts';
import { type Policy, useChecked } from './use-policy.ts';

/** The rules as somebody changes them: checked while typing, tried on past reviews, asked for. */
export function Workbench({ policy }: { readonly policy: Policy }) {
  const say = useWords(POLICY);
  const cycle = useStanding().cycle ?? '';
  const editor = useRef<EditorHandle>(null);
  const [text, change] = useDraft(cycle, policy.text);
  const { data: checked, error, isCurrent } = useChecked(text, true);
  const isChanged = text !== policy.text;
  const isSound = isCurrent && checked?.problems.length === 0;
  const marked = new Set(checked?.problems.flatMap(({ line }) => line ?? []));
  return (
    <>
      <Editor ref={editor} text={text} marked={marked} onChange={change} />
      <div className="checked" role="status">
        {isCurrent ? null : <p className="faint">{say('checking')}</p>}
        {checked && <Faults checked={checked} onGoTo={(line) => editor.current?.goTo(line)} />}
      </div>
      <Sentences error={error} />
      {isChanged && (
        <section>
          <h3>
            {say('differs')} <small className="faint">{say('changed')}</small>
          </h3>
          <TextDiffers before={policy.text} after={text} />
          <Button className="no-print" onClick={() => change(policy.text)}>
            {say('back')}
          </Button>
        </section>
      )}
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
