import { Button } from 'antd';
import { useState } from 'react';
import { PROFILE } from '../../words/profile.ts';
import { useWords } from '../../words/use-words.ts';

/** The codes for when the phone is not at hand, shown this once. */
export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  const say = useWords(PROFILE);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <>
      <h3>{say('keep')}</h3>
      <p className="told">{say('keep_told')}</p>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button size="small" onClick={() => void copy()}>
        {say(copied ? 'copied' : 'copy')}
      </Button>
    </>
  );
}
