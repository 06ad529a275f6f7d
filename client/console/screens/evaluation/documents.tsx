import { useMutation } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { save } from '../../parts/save.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { EVALUATION } from '../../words/evaluation.ts';
import { useWords } from '../../words/use-words.ts';
import type { Evaluation } from './use-evaluation.ts';

/** The result of a year on paper: its draft for the office, once published for everybody; and the page itself. */
export function Documents({ evaluation: { year, version } }: { readonly evaluation: Evaluation }) {
  const say = useWords(EVALUATION);
  const { cycle, role, own } = useStanding();
  const taken = useDownload(cycle ?? '', year);
  const isDraft = version?.state !== 'published';
  // A unit's part of a draft is no document.
  if (isDraft && own?.post.unit != null) return null;
  return (
    <div className="no-print">
      <Space wrap>
        {/* A link cannot tell an auditor's reason: they take the document along. */}
        {role !== 'auditor' && (
          <Button href={`/api/cycles/${cycle}/evaluations/${year}/document`} target="_blank" rel="noreferrer">
            {say(isDraft ? 'document_draft' : 'document')}
          </Button>
        )}
        <Button loading={taken.isPending} onClick={() => taken.mutate()}>
          {say('save')}
        </Button>
        <Button onClick={() => window.print()}>{say('print')}</Button>
      </Space>
      <Sentences error={taken.error} />
    </div>
  );
}

function useDownload(cycle: string, year: string) {
  return useMutation({
    mutationFn: async () => {
      const params = { path: { cycle, year } };
      const page = await asked(() =>
        api.GET('/cycles/{cycle}/evaluations/{year}/document', { params, parseAs: 'blob' }),
      );
      save(page, `${cycle}-${year}.html`);
    },
  });
}
