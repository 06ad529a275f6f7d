import { PaperClipOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Shape } from '../../api/client.ts';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { save } from './save.ts';
import { Sentences } from './sentences.tsx';
import './kept-files.css';

interface Props {
  readonly cycle: string;
  readonly files: readonly Pick<Shape<'EvidenceFile'>, 'sha256' | 'name'>[];
}

/** Files that prove something, each to be saved under its own name. */
export function KeptFiles({ cycle, files }: Props) {
  const fetched = useMutation({
    mutationFn: async ({ sha256, name }: Props['files'][number]) => {
      const params = { path: { cycle, sha256 } };
      const file = await asked(() => api.GET('/cycles/{cycle}/evidence/{sha256}', { params, parseAs: 'blob' }));
      save(file, name);
    },
  });
  if (files.length === 0) return null;
  return (
    <>
      <ul className="kept-files">
        {files.map((file) => (
          <li key={file.sha256}>
            <Button type="link" size="small" icon={<PaperClipOutlined />} onClick={() => fetched.mutate(file)}>
              {file.name}
            </Button>
          </li>
        ))}
      </ul>
      <Sentences error={fetched.error} />
    </>
  );
}
