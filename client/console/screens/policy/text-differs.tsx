import { POLICY } from '../../words/policy.ts';
import { useWords } from '../../words/use-words.ts';
import { lineDiff } from './line-diff.ts';

interface Props {
  readonly before: string;
  readonly after: string;
}

/** The lines of two texts that differ: what is taken out and what is put in, with a sign and a word besides the colour. */
export function TextDiffers({ before, after }: Props) {
  const say = useWords(POLICY);
  const changed = lineDiff(before, after).filter((line) => line.kind !== 'same');
  if (changed.length === 0) return <p className="faint">{say('differs_none')}</p>;
  return (
    <ol className="text-differs">
      {changed.map(({ kind, text, line }) => (
        <li key={`${kind} ${line}`} className={kind}>
          <span aria-hidden="true">{kind === 'removed' ? '−' : '+'}</span>
          <span className="unseen">{say(kind === 'removed' ? 'removed' : 'added')}</span>
          <span className="faint">{line}</span>
          <code>{text}</code>
        </li>
      ))}
    </ol>
  );
}
