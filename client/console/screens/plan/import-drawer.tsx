import { UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { FirstFocus } from '../../parts/first-focus.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { SideSheet } from '../../parts/side-sheet.tsx';
import type { Plan } from '../../parts/use-plan.ts';
import { IMPORT } from '../../words/plan-import.ts';
import { useWords } from '../../words/use-words.ts';
import { DiffTable } from './diff-table.tsx';
import { ProposeTable } from './propose-table.tsx';

interface Props {
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** A table of tasks that is brought back: what it would change, and the request for all of it as one change. */
export function ImportDrawer({ plan, onClose }: Props) {
  const say = useWords(IMPORT);
  const { cycle } = useStanding();
  const chosen = useRef<HTMLInputElement>(null);
  const [proposed, setProposed] = useState(false);
  const compared = useMutation({
    mutationFn: async (file: File) => ({
      file,
      found: await asked(() =>
        api.POST('/cycles/{cycle}/plan-diff', {
          params: { path: { cycle: cycle ?? '' }, query: { name: file.name } },
          headers: { 'Content-Type': 'application/octet-stream' },
          body: '',
          bodySerializer: () => file,
        }),
      ),
    }),
  });
  const choose = (file: File | undefined) => {
    setProposed(false);
    if (file) compared.mutate(file);
  };
  return (
    <SideSheet open onClose={onClose} size={860} autoFocus={false} title={say('open')}>
      <p>{say('told')}</p>
      <FirstFocus />
      <p className="import-file">
        <Button icon={<UploadOutlined />} loading={compared.isPending} onClick={() => chosen.current?.click()}>
          {say('file')}
        </Button>
        <span>{compared.variables?.name}</span>
        <input
          ref={chosen}
          id="plan-file"
          type="file"
          hidden
          accept=".xlsx,.xls,.csv"
          onChange={({ target }) => {
            choose(target.files?.[0]);
            target.value = '';
          }}
        />
      </p>
      <div aria-live="polite">
        {compared.isPending && <p>{say('reading')}</p>}
        <Sentences error={compared.error} />
        {proposed && <Alert type="success" showIcon title={say('proposed')} />}
        {compared.data && !proposed && (
          <>
            <DiffTable plan={plan} found={compared.data.found} />
            {compared.data.found.length > 0 && <ProposeTable {...compared.data} onProposed={() => setProposed(true)} />}
          </>
        )}
      </div>
    </SideSheet>
  );
}
