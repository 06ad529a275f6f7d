import { CheckCircleFilled, ClockCircleOutlined, RightCircleFilled } from '@ant-design/icons';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { ObjectButton } from './object-button.tsx';
import { StageButtons } from './stage-buttons.tsx';
import type { Review } from './use-review.ts';
import { type Step, useSteps } from './use-steps.ts';

const ICONS = { done: CheckCircleFilled, now: RightCircleFilled, to_come: ClockCircleOutlined } as const;

/** How far a review has come: what has been done, what is at hand, what comes next; and what one may do about it. */
export function Course({ review }: { readonly review: Review }) {
  const say = useWords(REVIEW);
  return (
    <section className="panel">
      <h2>{say('course')}</h2>
      <ol className="course">
        {useSteps(review).map((step) => (
          <Line key={step.words} step={step} />
        ))}
      </ol>
      <div className="acts no-print">
        <ObjectButton review={review} />
        <StageButtons review={review} />
      </div>
    </section>
  );
}

function Line({ step: { standing, words } }: { readonly step: Step }) {
  const say = useWords(REVIEW);
  const Icon = ICONS[standing];
  return (
    <li data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
      <Icon aria-hidden="true" />
      <span>{words}</span>
      <small className={standing === 'now' ? undefined : 'unseen'}>{say(standing)}</small>
    </li>
  );
}
