import { Alert } from 'antd';
import { Refusal } from '../../../api/client.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';

/** Why a table was not taken, line by line where the interface names them. */
export function LineFaults({ error }: { readonly error: unknown }) {
  const say = useWords(RATINGS);
  const told = error instanceof Refusal ? error.answer.errors : [];
  const lines = told.flatMap(({ path, message }) => {
    const [, line] = /^\/lines\/(\d+)/.exec(path ?? '') ?? [];
    return line === undefined ? [] : [say('at_line', { line, message })];
  });
  if (lines.length === 0) return <Sentences error={error} />;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={say('none_taken')}
      description={lines.map((line) => <p key={line}>{line}</p>)}
    />
  );
}
