import { SHELL } from '../../words/shell.ts';
import { useWords } from '../../words/use-words.ts';

/** Said while a page is on its way; seen only when that takes long. */
export function Waiting() {
  const say = useWords(SHELL);
  return (
    <p className="waiting" role="status">
      {say('loading')}
    </p>
  );
}
