import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { PaperButtons } from '../../parts/paper-buttons.tsx';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import type { Review } from './use-review.ts';

/** What a review is on paper: its bulletin or, while it is a draft, a unit's own worksheet; and the page itself. */
export function Documents({ review: { period, state, version } }: { readonly review: Review }) {
  const say = useWords(REVIEW);
  const { cycle, own } = useStanding();
  const unit = own?.post.unit ?? null;
  const isDraft = state !== 'published';
  const query = {
    ...(isDraft && unit !== null ? { unit } : {}),
    ...(isDraft ? {} : { version: String(version) }),
  };
  const params = { path: { cycle: cycle ?? '', period }, query };
  const kind = isDraft ? (unit === null ? 'bulletin_draft' : 'own_sheet') : 'bulletin';
  return (
    <PaperButtons
      address={`/api/cycles/${cycle}/reviews/${period}/document?${new URLSearchParams(query)}`}
      take={() => asked(() => api.GET('/cycles/{cycle}/reviews/{period}/document', { params, parseAs: 'blob' }))}
      name={`${cycle}-${period}.html`}
      words={{ open: say(kind), save: say('save'), print: say('print') }}
    />
  );
}
