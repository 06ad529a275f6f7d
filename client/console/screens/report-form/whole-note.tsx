import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { EntryLine } from './entry.ts';
import { figureKeys } from './next-figure.ts';

interface Props {
  readonly line: EntryLine;
  readonly label: string;
  readonly onChange: (part: Partial<EntryLine>) => void;
}

/** What is said of a task that takes no figure. */
export function WholeNote({ line, label, onChange }: Props) {
  const say = useWords(FORM);
  return (
    <label className="whole-note">
      {label}
      <input
        type="text"
        data-figure=""
        aria-label={say('note')}
        maxLength={2000}
        value={line.note}
        onKeyDown={figureKeys}
        onChange={(e) => onChange({ note: e.target.value })}
      />
    </label>
  );
}
