import { Steps } from '../../parts/course/steps.tsx';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { ObjectButton } from './object-button.tsx';
import { StageButtons } from './stage-buttons.tsx';
import type { Review } from './use-review.ts';
import { useSteps } from './use-steps.ts';

/** How far a review has come: what has been done, what is at hand, what comes next; and what one may do about it. */
export function Course({ review }: { readonly review: Review }) {
  const say = useWords(REVIEW);
  return (
    <section className="panel">
      <h2>{say('course')}</h2>
      <Steps steps={useSteps(review)} />
      <div className="acts no-print">
        <ObjectButton review={review} />
        <StageButtons review={review} />
      </div>
    </section>
  );
}
