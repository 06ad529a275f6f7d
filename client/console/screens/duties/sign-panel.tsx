import { CheckOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { Sentences } from '../../parts/sentences.tsx';
import { DUTY } from '../../words/duties.ts';
import { useWords } from '../../words/use-words.ts';
import { DraftToSign } from './draft-to-sign.tsx';
import { nameOf } from './standing-of.ts';
import type { Duty } from './use-duties.ts';
import { useSigning } from './use-signing.ts';

/** What the head has to sign: each draft with what changed against the last period; one, or all at once. */
export function SignPanel({ reports }: { readonly reports: readonly Duty[] }) {
  const say = useWords(DUTY);
  const { decided, act } = useSigning();
  const drafts = reports.filter((duty) => duty.draft?.status === 'open');
  if (drafts.length === 0 && decided.length === 0) return null;
  const signAll = () => act.mutate(drafts.map((duty) => ({ duty, reason: null })));
  return (
    <section className="panel">
      <div className="duty-head">
        <h2>{say('sign')}</h2>
        {drafts.length > 1 && (
          <Button
            type="primary"
            className="no-print"
            icon={<CheckOutlined />}
            loading={act.isPending}
            onClick={signAll}
          >
            {say('sign_all', { count: drafts.length })}
          </Button>
        )}
      </div>
      <div role="status">
        {decided.map(({ title, said }) => (
          <Alert key={title} type="success" showIcon title={say(said, { title })} />
        ))}
      </div>
      <Sentences error={act.error} />
      {drafts.map((duty) => (
        <DraftToSign
          key={`${nameOf(duty)}/${duty.draft?.number}`}
          duty={duty}
          pending={act.isPending}
          onDecide={(reason) => act.mutate([{ duty, reason }])}
        />
      ))}
    </section>
  );
}
