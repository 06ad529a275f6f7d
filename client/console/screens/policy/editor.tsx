import { useImperativeHandle, useRef } from 'react';
import { POLICY } from '../../words/policy.ts';
import { useWords } from '../../words/use-words.ts';

/** What may be asked of the editor from outside. */
export interface EditorHandle {
  /** Goes to a line, and chooses it. */
  readonly goTo: (line: number) => void;
}

interface Props {
  readonly ref: React.Ref<EditorHandle>;
  readonly text: string;
  /** The lines with faults. */
  readonly marked: ReadonlySet<number>;
  /** Left out where the text is only to be read. */
  readonly onChange?: (text: string) => void;
}

/** A text with the numbers of its lines; lines with faults are marked beside. */
export function Editor({ ref, text, marked, onChange }: Props) {
  const say = useWords(POLICY);
  const area = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLDivElement>(null);
  const lines = text.split('\n');
  useImperativeHandle(ref, () => ({
    goTo: (line) => {
      const from = lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0);
      area.current?.focus();
      area.current?.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
      const height = (area.current?.scrollHeight ?? 0) / lines.length;
      area.current?.scrollTo({ top: Math.max(0, (line - 4) * height) });
    },
  }));
  return (
    <div className="editor">
      <div ref={numbers} className="editor-numbers" aria-hidden="true">
        {lines.map((_line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
          <span key={index} className={marked.has(index + 1) ? 'marked' : ''}>
            {index + 1}
          </span>
        ))}
      </div>
      <textarea
        ref={area}
        aria-label={say('text')}
        value={text}
        readOnly={!onChange}
        spellCheck={false}
        wrap="off"
        onChange={({ target }) => onChange?.(target.value)}
        onScroll={({ currentTarget }) => numbers.current?.scrollTo({ top: currentTarget.scrollTop })}
      />
    </div>
  );
}
