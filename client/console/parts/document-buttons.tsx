import { useMutation } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { useStanding } from '../app/session/use-session.ts';
import { DOCUMENT } from '../words/document.ts';
import { useWords } from '../words/use-words.ts';
import { save } from './save.ts';
import { Sentences } from './sentences.tsx';

interface Props {
  readonly path: '/cycles/{cycle}/follow-ups/{id}/document' | '/cycles/{cycle}/special-reports/{id}/document';
  readonly params: { readonly cycle: string; readonly id: string };
  /** What the file is called that is taken along. */
  readonly name: string;
}

/** The paper that is made of something: opened in a window of its own, or taken along as a file. */
export function DocumentButtons({ path, params, name }: Props) {
  const say = useWords(DOCUMENT);
  const { role } = useStanding();
  const taken = useMutation({
    mutationFn: async () => save(await asked(() => api.GET(path, { params: { path: params }, parseAs: 'blob' })), name),
  });
  const address = path.replace(/\{(cycle|id)\}/g, (_, of: 'cycle' | 'id') => encodeURIComponent(params[of]));
  return (
    <div className="no-print">
      <Space wrap>
        {/* A link cannot tell an auditor's reason: they take the document along. */}
        {role !== 'auditor' && (
          <Button href={`/api${address}`} target="_blank" rel="noreferrer">
            {say('open')}
          </Button>
        )}
        <Button loading={taken.isPending} onClick={() => taken.mutate()}>
          {say('save')}
        </Button>
      </Space>
      <Sentences error={taken.error} />
    </div>
  );
}
