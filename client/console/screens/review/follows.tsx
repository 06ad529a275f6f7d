import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { CASE } from '../../words/case-terms.ts';
import { RECORD } from '../../words/review-record.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import type { Review } from './use-review.ts';

/** What follows from a review by the policy's rules: interviews, notices, praise. */
export function Follows({ review }: { readonly review: Review }) {
  const say = useWords(RECORD);
  const { consequences, state } = review;
  const columns = [say('unit'), say('what'), say('until'), say('stage')];
  return (
    <section className="panel">
      <h2>{say('follows')}</h2>
      {consequences.length === 0 ? (
        <p>{say(state === 'published' ? 'no_follows' : 'follows_then')}</p>
      ) : (
        <StackedTable columns={columns}>
          {consequences.map((of) => (
            <Row key={of.id} review={review} of={of} />
          ))}
        </StackedTable>
      )}
    </section>
  );
}

function Row({ review, of }: { readonly review: Review; readonly of: Review['consequences'][number] }) {
  const say = useWords(RECORD);
  const sayCase = useWords(CASE);
  const { day } = useTimes();
  const own = useStanding().own?.post.unit ?? null;
  // A unit is told of its own cases alone.
  const isToldTo = own === null || own === of.unit;
  const what = sayCase(`kind.${of.called}` as 'kind.matter');
  return (
    <tr>
      <th scope="row">{useNames(review).unit(of.unit)}</th>
      <td data-label={say('what')}>
        {isToldTo ? (
          <Link to={`../../follow-ups/${encodeURIComponent(of.id)}`} relative="path">
            {what}
          </Link>
        ) : (
          what
        )}
      </td>
      <td data-label={say('until')}>{of.due === null ? say('no_due') : day(of.due)}</td>
      <td data-label={say('stage')}>{say(`stage.${of.state}` as 'stage.open')}</td>
    </tr>
  );
}
