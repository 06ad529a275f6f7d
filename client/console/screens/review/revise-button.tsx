import { ActButton } from '../../parts/act/act-button.tsx';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { correctedBy, useCorrectedFields } from './corrected.ts';
import { useNames } from './names.ts';
import { type Review, TOUCHES, useRequest } from './use-review.ts';

interface Props {
  readonly review: Review;
  readonly objection: Review['objections'][number];
}

/** The draft's answer to an objection that was upheld: what is counted anew, or why nothing is. */
export function ReviseButton({ review, objection }: Props) {
  const { id, ruling } = objection;
  const answered = review.revisions.some((r) => r.objection === id);
  if (!ruling?.upheld || answered || !review.asks.includes('revise')) return null;
  return <Revise review={review} objection={objection} />;
}

function Revise({ review, objection: { id, unit } }: Props) {
  const say = useWords(REVIEW);
  const request = useRequest(review);
  return (
    <ActButton
      look="primary"
      name={say('act.revise')}
      of={useNames(review).unit(unit)}
      told={say('told.revise')}
      fields={useCorrectedFields(review, unit)}
      act={(values, key) =>
        request({ ask: 'revise', objection: id, reason: values.reason ?? '', corrects: correctedBy(values) }, key)
      }
      touches={TOUCHES}
    />
  );
}
