import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import type { Review } from './use-review.ts';

type Revision = Review['revisions'][number];

interface Props {
  readonly review: Review;
  readonly corrects: Revision['corrects'];
  readonly changes: Revision['changes'];
}

/** What was counted anew, and whose score, rank or flag it changed. */
export function Changes({ review, corrects, changes }: Props) {
  const say = useWords(REVIEW);
  const name = useNames(review);
  const what = [...corrects.reports.map(name.report), ...corrects.items];
  return (
    <ul className="changes">
      <li>{what.length > 0 ? say('counted_anew', { what: what.join('、') }) : say('nothing_anew')}</li>
      {changes.length === 0 && <li>{say('no_change')}</li>}
      {changes.map((change) => (
        <li key={change.unit}>{name.change(change)}</li>
      ))}
    </ul>
  );
}
