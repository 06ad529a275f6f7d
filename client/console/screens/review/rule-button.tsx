import { ActButton } from '../../parts/act/act-button.tsx';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import { type Review, TOUCHES, useRequest } from './use-review.ts';

interface Props {
  readonly review: Review;
  readonly objection: Review['objections'][number];
}

/** The ruling on an objection: upheld or not, with the reason. */
export function RuleButton({ review, objection: { id, unit, grounds, ruling } }: Props) {
  const say = useWords(REVIEW);
  const name = useNames(review).unit(unit);
  const request = useRequest(review);
  if (ruling !== null || !review.asks.includes('rule')) return null;
  const choices = (['upheld', 'overruled'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <ActButton
      look="primary"
      name={say('act.rule')}
      of={name}
      told={`${name}：${grounds}`}
      fields={[
        { name: 'ruling', label: say('ruling'), kind: 'choice', choices, required: true },
        { name: 'reason', label: say('reason'), kind: 'text', required: true },
      ]}
      act={({ ruling: as, reason = '' }, key) =>
        request({ ask: 'rule', objection: id, upheld: as === 'upheld', reason }, key)
      }
      touches={TOUCHES}
    />
  );
}
