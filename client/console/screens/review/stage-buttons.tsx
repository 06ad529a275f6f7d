import { ActButton } from '../../parts/act/act-button.tsx';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { type Review, TOUCHES, useRequest } from './use-review.ts';

const STAGES = ['propose', 'approve', 'publish'] as const;

/** What takes a review a step on, as far as one may now. */
export function StageButtons({ review }: { readonly review: Review }) {
  const say = useWords(REVIEW);
  const request = useRequest(review);
  return STAGES.filter((ask) => review.asks.includes(ask)).map((ask) => (
    <ActButton
      key={ask}
      look="primary"
      name={say(`act.${ask}`)}
      told={say(`told.${ask}`)}
      act={(_, key) => request({ ask }, key)}
      touches={TOUCHES}
    />
  ));
}
