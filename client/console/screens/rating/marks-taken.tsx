import { Alert } from 'antd';
import { Sentences } from '../../parts/sentences.tsx';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import type { Fault } from './faults.ts';
import type { Sending } from './use-sending.ts';

interface Props {
  readonly sending: Sending;
  readonly faults: readonly Fault[];
  /** How many units are filled in that were not sent. */
  readonly changed: number;
}

/** What became of what was sent: taken, refused at its cells, or refused as a whole. */
export function MarksTaken({ sending, faults, changed }: Props) {
  const say = useWords(RATINGS);
  if (faults.length > 0)
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        className="marks-taken"
        title={say('refused', { count: faults.length })}
      />
    );
  return (
    <>
      <Sentences error={sending.error} />
      <div role="status" className="marks-taken">
        {sending.data && changed === 0 && (
          <Alert type="success" showIcon title={say('taken', { count: sending.data.taken })} />
        )}
      </div>
    </>
  );
}
