import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useRef } from 'react';
import { Sentences } from '../../parts/sentences.tsx';
import { type KeptFile, useEvidence } from '../../parts/use-evidence.ts';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { Duty } from '../duties/use-duties.ts';

interface Props {
  readonly duty: Duty;
  readonly files: readonly KeptFile[];
  readonly onChange: (next: (files: readonly KeptFile[]) => readonly KeptFile[]) => void;
}

/** What proves a report: files are sent at once, under the hash of their bytes, and named with the report. */
export function EvidenceFiles({ duty, files, onChange }: Props) {
  const say = useWords(FORM);
  const chosen = useRef<HTMLInputElement>(null);
  const { sending, step } = useEvidence(duty.unit, (file) =>
    onChange((before) => [...before.filter((f) => f.sha256 !== file.sha256), file]),
  );
  return (
    <div className="evidence">
      <ul>
        {files.map(({ sha256, name }) => (
          <li key={sha256}>
            <PaperClipOutlined /> {name}{' '}
            <button
              type="button"
              className="plain"
              aria-label={say('remove', { name })}
              onClick={() => onChange((before) => before.filter((f) => f.sha256 !== sha256))}
            >
              <CloseOutlined />
            </button>
          </li>
        ))}
        {step !== null && (
          <li role="status">
            {step.name} {say(step.told)} <progress aria-label={step.name} />
          </li>
        )}
      </ul>
      <button
        type="button"
        className="plain attach no-print"
        title={say('files_told')}
        aria-label={say('attach_to', { title: duty.title })}
        disabled={sending.isPending}
        onClick={() => chosen.current?.click()}
      >
        <PaperClipOutlined /> {say('attach')}
      </button>
      <input
        ref={chosen}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          sending.mutate([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Sentences error={sending.error} />
    </div>
  );
}
