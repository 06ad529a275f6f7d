import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { save } from '../../parts/save.ts';
import { Sentences } from '../../parts/sentences.tsx';
import type { Plan } from '../../parts/use-plan.ts';
import { PLAN } from '../../words/plan.ts';
import { IMPORT } from '../../words/plan-import.ts';
import { useWords } from '../../words/use-words.ts';
import { ImportDrawer } from './import-drawer.tsx';

interface Props {
  readonly mayImport: boolean;
  readonly plan: Plan | undefined;
}

/** The plan as a table: taken away as a workbook, and brought back with what it would change. */
export function TableButtons({ mayImport, plan }: Props) {
  const say = useWords(PLAN);
  const bring = useWords(IMPORT);
  const { cycle } = useStanding();
  const [importing, setImporting] = useState(false);
  const out = useMutation({
    mutationFn: async () => {
      const params = { path: { cycle: cycle ?? '' }, query: { as: 'xlsx' as const } };
      const file = await asked(() => api.GET('/cycles/{cycle}/plan-table', { params, parseAs: 'blob' }));
      save(file, `${cycle}-plan.xlsx`);
    },
  });
  return (
    <div className="acts no-print">
      <Button icon={<DownloadOutlined />} loading={out.isPending} onClick={() => out.mutate()}>
        {say('download')}
      </Button>
      {mayImport && (
        <Button icon={<UploadOutlined />} onClick={() => setImporting(true)}>
          {bring('open')}
        </Button>
      )}
      {plan && importing && <ImportDrawer plan={plan} onClose={() => setImporting(false)} />}
      <Sentences error={out.error} />
    </div>
  );
}
