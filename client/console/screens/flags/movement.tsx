import { FLAGS } from '../../words/flags.ts';
import { useWords } from '../../words/use-words.ts';

/** How a rank changed against the review before: fewer is better. */
export function Movement({ before, now }: { readonly before: number | null; readonly now: number | null }) {
  const say = useWords(FLAGS);
  if (before === null || now === null) return <span className="faint">–</span>;
  const by = before - now;
  if (by === 0) return <span className="faint">{say('same')}</span>;
  return (
    <span className={by > 0 ? 'rose' : 'fell'}>
      <span aria-hidden="true">{by > 0 ? '↑ ' : '↓ '}</span>
      {say(by > 0 ? 'up' : 'down', { by: Math.abs(by) })}
    </span>
  );
}
