import { ActButton } from '../../parts/act/act-button.tsx';
import { REVIEW } from '../../words/review.ts';
import { RECORD } from '../../words/review-record.ts';
import { useWords } from '../../words/use-words.ts';
import { correctedBy, useCorrectedFields } from './corrected.ts';
import { type Review, TOUCHES, useRequest } from './use-review.ts';

const TOUCHED = [...TOUCHES, 'follow-ups'];

/** The correction of a published review: proposed by one, approved or rejected by another. */
export function CorrectionButtons({ review }: { readonly review: Review }) {
  const say = useWords(RECORD);
  const told = useWords(REVIEW);
  const request = useRequest(review);
  const may = (ask: Review['asks'][number]) => review.asks.includes(ask);
  return (
    <div className="acts no-print">
      {may('correct') && <Correct review={review} />}
      {may('approve_correction') && (
        <ActButton
          look="primary"
          name={say('act.approve_correction')}
          told={say('told.approve_correction')}
          act={(_, key) => request({ ask: 'approve_correction' }, key)}
          touches={TOUCHED}
        />
      )}
      {may('reject_correction') && (
        <ActButton
          name={say('act.reject_correction')}
          fields={[{ name: 'reason', label: told('reason'), kind: 'text', required: true }]}
          act={({ reason = '' }, key) => request({ ask: 'reject_correction', reason }, key)}
          touches={TOUCHED}
        />
      )}
    </div>
  );
}

function Correct({ review }: { readonly review: Review }) {
  const say = useWords(RECORD);
  const request = useRequest(review);
  return (
    <ActButton
      name={say('act.correct')}
      told={say('told.correct')}
      fields={useCorrectedFields(review, null)}
      act={(values, key) =>
        request({ ask: 'correct', reason: values.reason ?? '', corrects: correctedBy(values) }, key)
      }
      touches={TOUCHED}
    />
  );
}
