import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { queries } from '../../app/query.ts';
import { save } from '../../parts/save.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import { useDesk } from '../duties/use-duties.ts';
import { TableAnswer } from './table-answer.tsx';

/** The form as a table to be filled in elsewhere, and taken back with what became of each report. */
export function TableFiles({ period }: { readonly period: string }) {
  const say = useWords(FORM);
  const { cycle, unit } = useDesk();
  const chosen = useRef<HTMLInputElement>(null);
  const path = { cycle, unit };
  const out = useMutation({
    mutationFn: async (as: 'xlsx' | 'csv') => {
      const params = { path, query: { period, as } };
      const file = await asked(() => api.GET('/cycles/{cycle}/units/{unit}/form', { params, parseAs: 'blob' }));
      save(file, `${cycle}-${unit}-${period}.${as}`);
    },
  });
  const taken = useMutation({
    mutationFn: (file: File) => {
      const params = { ...keyed(path), query: { name: file.name, period } };
      return asked(() =>
        api.POST('/cycles/{cycle}/units/{unit}/form', {
          params,
          headers: { 'Content-Type': 'application/octet-stream' },
          body: '',
          bodySerializer: () => file,
        }),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['duties'] }),
  });
  return (
    <div className="table-files no-print">
      <Button icon={<DownloadOutlined />} loading={out.isPending} onClick={() => out.mutate('xlsx')}>
        {say('excel')}
      </Button>
      <Button icon={<DownloadOutlined />} onClick={() => out.mutate('csv')}>
        {say('csv')}
      </Button>
      <Button icon={<UploadOutlined />} loading={taken.isPending} onClick={() => chosen.current?.click()}>
        {say('upload')}
      </Button>
      <input
        ref={chosen}
        type="file"
        hidden
        accept=".xlsx,.xls,.csv"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) taken.mutate(file);
          target.value = '';
        }}
      />
      <Sentences error={out.error ?? taken.error} />
      {taken.data && <TableAnswer answers={taken.data} />}
    </div>
  );
}
