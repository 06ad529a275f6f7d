import { Button } from 'antd';
import { Heading } from '../parts/heading.tsx';
import { SHELL } from '../words/shell.ts';
import { useWords } from '../words/use-words.ts';

/** Said where a page could not be loaded or drawn, as after an update that took its files away. */
export function Broken() {
  const say = useWords(SHELL);
  return (
    <main className="broken">
      <Heading>{say('broken')}</Heading>
      <p>{say('broken_told')}</p>
      <Button type="primary" onClick={() => location.reload()}>
        {say('reload')}
      </Button>
    </main>
  );
}
