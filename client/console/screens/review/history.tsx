import { Link } from 'react-router';
import { usePeriodName } from '../../parts/period-name.ts';
import { useTimes } from '../../parts/use-times.ts';
import { RECORD } from '../../words/review-record.ts';
import { useWords } from '../../words/use-words.ts';
import { Changes } from './changes.tsx';
import { CorrectionButtons } from './correction-buttons.tsx';
import { useNames } from './names.ts';
import type { Review } from './use-review.ts';

/** What was handed in after the freeze, the versions that were published, and the correction that waits. */
export function History({ review }: { readonly review: Review }) {
  const say = useWords(RECORD);
  const { amendments, versions, correction, asks } = review;
  if (amendments.length + versions.length === 0 && !asks.includes('correct')) return null;
  return (
    <section className="panel">
      <h2>{say('history')}</h2>
      <Amendments review={review} />
      {versions.toReversed().map((version) => (
        <Version key={version.version} review={review} version={version} />
      ))}
      {correction && (
        <article className="objection">
          <h3>{say('open', { version: correction.version })}</h3>
          <p>{say('corrected', { reason: correction.reason })}</p>
          <Changes review={review} corrects={correction.corrects} changes={correction.changes} />
        </article>
      )}
      <CorrectionButtons review={review} />
    </section>
  );
}

function Amendments({ review }: { readonly review: Review }) {
  const say = useWords(RECORD);
  const name = useNames(review);
  const periodName = usePeriodName();
  const { instant } = useTimes();
  if (review.amendments.length === 0) return null;
  return (
    <>
      <p>{say('amended')}</p>
      <ul className="changes">
        {review.amendments.map(({ task, unit, period, indicator, frozen, value, by, receivedAt }) => (
          <li key={`${task}/${unit}/${period}/${indicator}`}>
            {say('amendment', {
              unit: name.unit(unit),
              task: name.task(task),
              period: periodName(period),
              before: frozen ?? say('nothing'),
              after: value,
              by: name.person(by),
              at: instant(receivedAt),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly review: Review;
  readonly version: Review['versions'][number];
}

function Version({ review, version }: Props) {
  const say = useWords(RECORD);
  const name = useNames(review);
  const { instant } = useTimes();
  const { version: number, publishedAt, proposedBy, approvedBy, reason, corrects, changes } = version;
  return (
    <article className="objection">
      <h3>
        <Link to={`?version=${number}`}>{say('version', { version: number, at: instant(publishedAt) })}</Link>
      </h3>
      <p className="faint">
        {say('approved_by', { proposed: name.person(proposedBy), approved: name.person(approvedBy) })}
      </p>
      {reason === null ? <p>{say('first')}</p> : <p>{say('corrected', { reason })}</p>}
      {corrects && <Changes review={review} corrects={corrects} changes={changes ?? []} />}
    </article>
  );
}
