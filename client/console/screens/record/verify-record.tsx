import { Alert } from 'antd';
import { useState } from 'react';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import type { Field } from '../../parts/act/field.tsx';
import { RECORD } from '../../words/record.ts';
import { useWords } from '../../words/use-words.ts';

type Verdict = Shape<'Verdict'>;

/** Has the whole record computed anew, and says in plain words what was checked and what was found. */
export function VerifyRecord() {
  const say = useWords(RECORD);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const fields: readonly Field[] = [
    { name: 'position', label: say('known_position'), kind: 'number', told: say('known_told') },
    { name: 'hash', label: say('known_hash'), kind: 'line' },
  ];
  return (
    <section className="panel record-act">
      <ActButton
        look="primary"
        name={say('verify')}
        told={<p>{say('verify_told')}</p>}
        fields={fields}
        touches={[]}
        act={async ({ position, hash }) => {
          const body = position && hash ? { head: { position: Number(position), hash } } : {};
          const told = await asked(() => api.POST('/verify', { body }));
          // Lines are told to who asks for them.
          if (typeof told !== 'string') setVerdict(told);
        }}
      />
      <div role="status">{verdict && <Told verdict={verdict} />}</div>
    </section>
  );
}

function Told({ verdict }: { readonly verdict: Verdict }) {
  const say = useWords(RECORD);
  if (!verdict.whole) {
    const { position, fault, entity } = verdict;
    return (
      <Alert
        type="error"
        showIcon
        title={say('broken', { position })}
        description={say(`fault.${fault}`, { entity })}
      />
    );
  }
  const { events, files, head } = verdict;
  return (
    <Alert
      type="success"
      showIcon
      title={say('whole')}
      description={
        <>
          <p>{say('whole_told', { events, files })}</p>
          <p>{say('keep')}</p>
          <code>
            {events}:{head}
          </code>
        </>
      }
    />
  );
}
