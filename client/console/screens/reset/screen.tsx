import { Heading } from '../../parts/heading.tsx';
import { useLinkSecret } from '../../parts/link-secret.ts';
import { DOOR } from '../../words/doors.ts';
import { useWords } from '../../words/use-words.ts';
import { AskForm } from './ask-form.tsx';
import { SetForm } from './set-form.tsx';

/** A forgotten password: the link is asked for here, and leads here. */
export function Screen() {
  const say = useWords(DOOR);
  const token = useLinkSecret();
  return (
    <>
      <Heading>{say(token === '' ? 'reset' : 'set_password')}</Heading>
      {token === '' ? <AskForm /> : <SetForm token={token} />}
    </>
  );
}
