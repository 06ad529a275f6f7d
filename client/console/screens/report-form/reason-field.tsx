import { useId } from 'react';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { Duty } from '../duties/use-duties.ts';
import { type Entry, isFilled } from './entry.ts';
import type { Fault } from './outcome.ts';

interface Props {
  readonly duty: Duty;
  readonly entry: Entry;
  readonly faults: readonly Fault[];
  readonly onChange: (reason: string) => void;
}

/** What the server asks a reason of. */
const ASKS: readonly string[] = ['reason_needed', 'unit_slip'];

/** Why a report corrects or comes late; shown where one may be asked for, and where the server asked. */
export function ReasonField({ duty, entry, faults, onChange }: Props) {
  const say = useWords(FORM);
  const id = useId();
  const isAsked = faults.some((f) => ASKS.includes(f.code));
  const isWanting = isAsked && entry.reason.trim() === '';
  const mayBe = (duty.overdue || duty.received !== null) && isFilled(duty, entry);
  if (!isAsked && !mayBe && entry.reason === '') return null;
  return (
    <div className="reason">
      <label htmlFor={id}>{say('reason')}</label>
      <input
        id={id}
        type="text"
        maxLength={2000}
        value={entry.reason}
        aria-invalid={isWanting}
        aria-describedby={isWanting ? `${id}asked` : undefined}
        onChange={(e) => onChange(e.target.value)}
      />
      {isWanting && (
        <small className="fault" id={`${id}asked`}>
          {say('reason_asked')}
        </small>
      )}
    </div>
  );
}
