import { ActButton } from '../../parts/act/act-button.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { REVIEW } from '../../words/review.ts';
import { RECORD } from '../../words/review-record.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import { ProblemButton } from './problem-button.tsx';
import { type Review, TOUCHES, useRequest } from './use-review.ts';

/** What was said of the units at the meeting on a review, and which problems went into the ledger. */
export function Meeting({ review }: { readonly review: Review }) {
  const say = useWords(RECORD);
  return (
    <section className="panel meeting">
      <h2>{say('meeting')}</h2>
      {review.commentary.length === 0 && <p>{say('no_meeting')}</p>}
      {review.commentary.map((comment) => (
        <Comment key={comment.unit} review={review} comment={comment} />
      ))}
      <CommentButton review={review} />
    </section>
  );
}

interface Props {
  readonly review: Review;
  readonly comment: Review['commentary'][number];
}

function Comment({ review, comment }: Props) {
  const say = useWords(RECORD);
  const told = useWords(REVIEW);
  const name = useNames(review);
  const { instant } = useTimes();
  const { unit, commenter, achievements, problems, by, at } = comment;
  return (
    <article className="objection">
      <h3>
        {name.unit(unit)} <span className="faint">{say('commented_by', { commenter })}</span>
      </h3>
      <p className="faint">{told('by_at', { by: name.person(by), at: instant(at) })}</p>
      <ul className="changes">
        {achievements.map((text) => (
          <li key={text}>{say('achievement', { text })}</li>
        ))}
        {problems.map(({ number, text, followUp }) => (
          <li key={number}>
            {say('problem', { number, text })}{' '}
            {followUp === null ? (
              <ProblemButton review={review} unit={unit} number={number} text={text} />
            ) : (
              <small className="faint">{say('in_ledger')}</small>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

function CommentButton({ review }: { readonly review: Review }) {
  const say = useWords(RECORD);
  const name = useNames(review);
  const request = useRequest(review);
  if (!review.asks.includes('comment')) return null;
  const units = review.snapshot.groups.flatMap((g) => g.units.map((u) => u.unit));
  const choices = units.map((unit) => ({ value: unit, label: name.unit(unit) }));
  return (
    <ActButton
      name={say('act.comment')}
      told={say('told.comment')}
      fields={[
        { name: 'unit', label: say('unit'), kind: 'choice', choices, required: true },
        { name: 'commenter', label: say('commenter'), kind: 'line', required: true },
        { name: 'achievements', label: say('achievements'), kind: 'text' },
        { name: 'problems', label: say('problems'), kind: 'text' },
      ]}
      act={({ unit = '', commenter = '', achievements, problems }, key) =>
        request(
          { ask: 'comment', unit, commenter, achievements: linesOf(achievements), problems: linesOf(problems) },
          key,
        )
      }
      touches={TOUCHES}
    />
  );
}
