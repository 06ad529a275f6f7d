import { useMutation } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { save } from '../../parts/save.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import type { Review } from './use-review.ts';

/** What a review is on paper: its bulletin or, while it is a draft, a unit's own worksheet; and the page itself. */
export function Documents({ review: { period, state, version } }: { readonly review: Review }) {
  const say = useWords(REVIEW);
  const { cycle, own, role } = useStanding();
  const unit = own?.post.unit ?? null;
  const isDraft = state !== 'published';
  const query = {
    ...(isDraft && unit !== null ? { unit } : {}),
    ...(isDraft ? {} : { version: String(version) }),
  };
  const taken = useDownload(cycle ?? '', period, query);
  const name = isDraft ? (unit === null ? 'bulletin_draft' : 'own_sheet') : 'bulletin';
  const address = `/api/cycles/${cycle}/reviews/${period}/document?${new URLSearchParams(query)}`;
  return (
    <div className="no-print">
      <Space wrap>
        {/* A link cannot tell an auditor's reason: they take the document along. */}
        {role !== 'auditor' && (
          <Button href={address} target="_blank" rel="noreferrer">
            {say(name)}
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

function useDownload(cycle: string, period: string, query: { readonly unit?: string; readonly version?: string }) {
  return useMutation({
    mutationFn: async () => {
      const params = { path: { cycle, period }, query };
      const page = await asked(() => api.GET('/cycles/{cycle}/reviews/{period}/document', { params, parseAs: 'blob' }));
      save(page, `${cycle}-${period}.html`);
    },
  });
}
