import { QRCode } from 'antd';
import { PROFILE } from '../../words/profile.ts';
import { useWords } from '../../words/use-words.ts';
import { BackupCodes } from './backup-codes.tsx';
import { CodeEntry } from './code-entry.tsx';

interface Props {
  readonly begun: { readonly uri: string; readonly backupCodes: readonly string[] };
  readonly onDone: () => unknown;
}

/** The picture to scan, drawn here and nowhere else, the codes to keep, and the first code that makes it count. */
export function FactorSetUp({ begun, onDone }: Props) {
  const say = useWords(PROFILE);
  const key = new URL(begun.uri).searchParams.get('secret') ?? '';
  return (
    <div className="set-up">
      <figure>
        <figcaption>{say('scan')}</figcaption>
        <QRCode type="svg" value={begun.uri} size={176} color="#000000" bgColor="#ffffff" aria-label={say('scan')} />
      </figure>
      <div>
        <p>{say('scan_told')}</p>
        <p className="key">{key.replace(/(.{4})(?=.)/g, '$1 ')}</p>
        <BackupCodes codes={begun.backupCodes} />
        <CodeEntry does="finish" onDone={onDone} />
      </div>
    </div>
  );
}
