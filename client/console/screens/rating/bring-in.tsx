import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { useAct } from '../../parts/act/use-act.ts';
import { save } from '../../parts/save.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { LineFaults } from './line-faults.tsx';
import { type Round, TOUCHES } from './use-round.ts';

/** Ballots that come on paper or by vouchers are brought in by a table: its form, and what became of it. */
export function BringIn({ round }: { readonly round: Round }) {
  const say = useWords(RATINGS);
  const [file, setFile] = useState<File | null>(null);
  const form = useForm(round);
  const bringing = useBringing(round);
  return (
    <section className="panel bring-in">
      <h2>{say('bring')}</h2>
      <p className="faint">{say(round.kind === 'public' ? 'bring_told.public' : 'bring_told.panel')}</p>
      <div className="acts no-print">
        <Button icon={<DownloadOutlined />} loading={form.isPending} onClick={() => form.mutate()}>
          {say('form')}
        </Button>
        <label className="file-button">
          <UploadOutlined /> {say('choose')}
          <input
            className="unseen"
            type="file"
            accept=".csv"
            onChange={({ target }) => {
              setFile(target.files?.[0] ?? null);
              bringing.reset();
              target.value = '';
            }}
          />
        </label>
        {file && (
          <Button
            type="primary"
            loading={bringing.isPending}
            onClick={() => bringing.mutate(file, { onSuccess: () => setFile(null) })}
          >
            {say('import', { name: file.name })}
          </Button>
        )}
      </div>
      <Sentences error={form.error} />
      <LineFaults error={bringing.error} />
      <div role="status">{bringing.data && <Brought {...bringing.data} />}</div>
    </section>
  );
}

function useForm({ id }: Round) {
  const cycle = useStanding().cycle ?? '';
  return useMutation({
    mutationFn: async () => {
      const params = { path: { cycle, id } };
      const form = await asked(() => api.GET('/cycles/{cycle}/rating-rounds/{id}/form', { params, parseAs: 'blob' }));
      // A spreadsheet takes it for what it is by its first mark.
      save(new Blob(['\uFEFF', form], { type: 'text/csv' }), `${id}.csv`);
    },
  });
}

function useBringing({ id }: Round) {
  const cycle = useStanding().cycle ?? '';
  return useAct(async (file: File, key) => {
    const body = { file: { name: file.name, text: await file.text() } };
    const params = keyed({ cycle, id }, key);
    return asked(() => api.POST('/cycles/{cycle}/rating-rounds/{id}/imports', { params, body }));
  }, TOUCHES);
}

interface Brought {
  readonly taken: number;
  readonly left: readonly { readonly message: string }[];
}

function Brought({ taken, left }: Brought) {
  const say = useWords(RATINGS);
  return (
    <Alert
      type={left.length > 0 ? 'warning' : 'success'}
      showIcon
      title={say('brought', { taken, left: left.length })}
      description={left.map(({ message }) => <p key={message}>{message}</p>)}
    />
  );
}
