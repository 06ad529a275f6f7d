import { Link } from 'react-router';
import { Heading } from '../parts/heading.tsx';
import { SHELL } from '../words/shell.ts';
import { useWords } from '../words/use-words.ts';

/** Said of an address that leads nowhere. */
export function NoSuchPage() {
  const say = useWords(SHELL);
  return (
    <>
      <Heading>{say('no_page')}</Heading>
      <p>{say('no_page_told')}</p>
      <Link to="/">{say('to_start')}</Link>
    </>
  );
}
