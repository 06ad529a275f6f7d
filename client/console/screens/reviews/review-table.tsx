import { Link } from 'react-router';
import { usePeriodName } from '../../parts/period-name.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { REVIEWS } from '../../words/reviews.ts';
import { useWords } from '../../words/use-words.ts';
import { Stage } from './stage.tsx';
import type { ListedReview } from './use-reviews.ts';

/** The reviews one under the other, each leading to its page; on a phone each is a card. */
export function ReviewTable({ reviews }: { readonly reviews: readonly ListedReview[] }) {
  const say = useWords(REVIEWS);
  const columns = [say('period'), say('state'), say('objections'), say('closes'), say('publish')];
  return (
    <StackedTable columns={columns}>
      {reviews.map((review) => (
        <Row key={review.period} review={review} />
      ))}
    </StackedTable>
  );
}

function Row({ review }: { readonly review: ListedReview }) {
  const say = useWords(REVIEWS);
  const periodName = usePeriodName();
  const { by, instant } = useTimes();
  const { period, objections, unruled, objectionCloses, publishAt, publishedAt } = review;
  return (
    <tr>
      <th scope="row">
        <Link to={period}>{say('review_of', { period: periodName(period) })}</Link>
      </th>
      <td data-label={say('state')}>
        <Stage {...review} />
        {review.version > 1 && <small className="faint"> {say('version', { version: review.version })}</small>}
        {review.correcting && <small className="warned">{say('correcting')}</small>}
      </td>
      <td data-label={say('objections')}>
        {objections === 0 ? say('no_objections') : say('objections_count', { all: objections })}
        {unruled > 0 && <small className="warned">{say('unruled', { count: unruled })}</small>}
      </td>
      <td data-label={say('closes')}>{by(objectionCloses)}</td>
      <td data-label={say('publish')}>
        {publishedAt ? instant(publishedAt) : say('not_before', { at: instant(publishAt) })}
      </td>
    </tr>
  );
}
