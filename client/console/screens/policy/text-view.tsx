import { useEffect, useRef } from 'react';
import { Editor, type EditorHandle } from './editor.tsx';
import type { Checked } from './use-policy.ts';

interface Props {
  readonly text: string;
  readonly checked?: Checked | undefined;
  /** Where to go to, until it was gone to. */
  readonly line?: number | null;
  readonly onLine?: (line: null) => void;
  readonly onChange?: (text: string) => void;
}

/** The rules as the text that they are, with the lines that are wrong. */
export function TextView({ text, checked, line = null, onLine, onChange }: Props) {
  const editor = useRef<EditorHandle>(null);
  const marked = new Set(checked?.problems.flatMap((problem) => problem.line ?? []));
  useEffect(() => {
    if (line === null) return;
    editor.current?.goTo(line);
    onLine?.(null);
  }, [line, onLine]);
  return <Editor ref={editor} text={text} marked={marked} {...(onChange ? { onChange } : {})} />;
}
