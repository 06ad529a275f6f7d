import { RECORD } from '../../words/review-record.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import type { Review } from './use-review.ts';

/** How the year's reports stood up to checks, unit by unit; nothing where none was checked. */
export function Checks({ review }: { readonly review: Review }) {
  const say = useWords(RECORD);
  const name = useNames(review);
  if (review.checks.length === 0) return null;
  return (
    <section className="panel">
      <h2>{say('checks')}</h2>
      <ul className="changes">
        {review.checks.map(({ unit, checked, mismatched }) => (
          <li key={unit}>{say('checks_of', { unit: name.unit(unit), checked, mismatched })}</li>
        ))}
      </ul>
    </section>
  );
}
