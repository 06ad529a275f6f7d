import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useRef, useState } from 'react';
import { ACT } from '../../words/act.ts';
import { useWords } from '../../words/use-words.ts';
import { Sentences } from '../sentences.tsx';
import { type KeptFile, useEvidence } from '../use-evidence.ts';

interface Props {
  /** Of which unit the files are evidence. */
  readonly unit: string;
  readonly id?: string;
  /** What a form keeps of the entry; files are not told back to the browser. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** What a form says of the entry: that it is needed, and what is wrong with it. */
  readonly 'aria-required'?: 'true';
  readonly 'aria-invalid'?: 'true';
  readonly 'aria-describedby'?: string;
}

/** Files that prove something: each is sent at once and kept by the hash of its bytes, a line each. */
export function FilesEntry({ unit, value: _kept, onChange, ...item }: Props) {
  const say = useWords(ACT);
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  // Several files come one after another: each adds to what is kept by then, not by when they were chosen.
  const kept = useRef<readonly KeptFile[]>([]);
  const keep = (next: readonly KeptFile[]) => {
    kept.current = next;
    setFiles(next);
    onChange?.(next.map((f) => f.sha256).join('\n'));
  };
  const { sending, step } = useEvidence(unit, (file) =>
    keep([...kept.current.filter((f) => f.sha256 !== file.sha256), file]),
  );
  return (
    <div className="act-files">
      {files.map((file) => (
        <p key={file.sha256}>
          <PaperClipOutlined /> {file.name}{' '}
          <button
            type="button"
            className="plain"
            aria-label={say('remove', { name: file.name })}
            onClick={() => keep(files.filter((f) => f !== file))}
          >
            <CloseOutlined />
          </button>
        </p>
      ))}
      {step !== null && (
        <p role="status">
          {say('sending', { name: step.name })} <progress aria-label={step.name} />
        </p>
      )}
      <label className="file-button">
        <PaperClipOutlined /> {say('choose')}
        <input
          {...item}
          className="unseen"
          type="file"
          multiple
          disabled={sending.isPending}
          onChange={({ target }) => {
            sending.mutate([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </label>
      <Sentences error={sending.error} />
    </div>
  );
}
