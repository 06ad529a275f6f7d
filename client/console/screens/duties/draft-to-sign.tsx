import { Button } from 'antd';
import { usePeriodName } from '../../parts/period-name.ts';
import { useTimes } from '../../parts/use-times.ts';
import { DUTY } from '../../words/duties.ts';
import { useWords } from '../../words/use-words.ts';
import { ChangedFigures } from './changed-figures.tsx';
import { SendBack } from './send-back.tsx';
import { type Duty, useDesk } from './use-duties.ts';

interface Props {
  readonly duty: Duty;
  readonly pending: boolean;
  /** Signs for null; sends back for a reason. */
  readonly onDecide: (reason: string | null) => void;
}

/** A draft as its head reads it: who filled it in and when, its figures beside the last ones, and the two decisions. */
export function DraftToSign({ duty, pending, onDecide }: Props) {
  const say = useWords(DUTY);
  const periodName = usePeriodName();
  const { instant } = useTimes();
  const { cycle } = useDesk();
  const { draft, title, period } = duty;
  if (!draft) return null;
  return (
    <article className="draft">
      <h3>
        {title} <span className="faint">{periodName(period)}</span>
      </h3>
      <p className="faint">
        {say('drafted', { by: draft.draftedByName, at: instant(draft.draftedAt) })}
        {draft.files.length > 0 && ` · ${say('files', { count: draft.files.length })}`}{' '}
        {draft.files.map(({ sha256, name }) => (
          <a key={sha256} href={`/api/cycles/${cycle}/evidence/${sha256}`} target="_blank" rel="noreferrer">
            {name}
          </a>
        ))}
      </p>
      {draft.because !== null && <p>{say('because', { reason: draft.because })}</p>}
      <ChangedFigures duty={duty} lines={draft.lines} />
      <div className="acts no-print">
        <Button
          type="primary"
          disabled={pending}
          onClick={() => onDecide(null)}
          aria-label={`${say('sign_one')} ${title}`}
        >
          {say('sign_one')}
        </Button>
        <SendBack title={title} pending={pending} onGiven={onDecide} />
      </div>
    </article>
  );
}
