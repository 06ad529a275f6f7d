import { Alert, Button } from 'antd';
import { Refusal } from '../../api/client.ts';
import { SHELL } from '../words/shell.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  /** What a query or a mutation failed with; nothing is shown for null. */
  readonly error: unknown;
  readonly onAgain?: () => unknown;
}

/** Why something was refused or did not work, in the interface's own sentences; read aloud when it appears. */
export function Sentences({ error, onAgain }: Props) {
  const say = useWords(SHELL);
  if (!error) return null;
  const said = error instanceof Refusal ? error.answer.errors.map((e) => e.message) : [];
  const sentences = said.length > 0 ? said : [say('no_answer')];
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="sentences"
      title={sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      action={onAgain && <Button onClick={() => onAgain()}>{say('again')}</Button>}
    />
  );
}
