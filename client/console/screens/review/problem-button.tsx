import { ActButton } from '../../parts/act/act-button.tsx';
import { RECORD } from '../../words/review-record.ts';
import { useWords } from '../../words/use-words.ts';
import { type Review, TOUCHES, useRequest } from './use-review.ts';

interface Props {
  readonly review: Review;
  readonly unit: string;
  readonly number: number;
  readonly text: string;
}

/** Puts a problem that was named at the meeting into the ledger, with its deadline. */
export function ProblemButton({ review, unit, number, text }: Props) {
  const say = useWords(RECORD);
  const request = useRequest(review);
  if (!review.asks.includes('open_problem')) return null;
  const choices = (['no', 'yes'] as const).map((value) => ({ value, label: say(`common.${value}`) }));
  return (
    <ActButton
      look="small"
      name={say('act.open_problem')}
      of={text}
      told={text}
      fields={[
        { name: 'due', label: say('due'), kind: 'day', required: true },
        { name: 'common', label: say('common'), kind: 'choice', choices, initial: 'no' },
        { name: 'urgent', label: say('urgent'), kind: 'line' },
      ]}
      act={({ due = '', common, urgent }, key) => {
        const told = urgent === undefined ? {} : { urgent };
        return request({ ask: 'open_problem', unit, problem: number, due, common: common === 'yes', ...told }, key);
      }}
      touches={[...TOUCHES, 'follow-ups']}
    />
  );
}
