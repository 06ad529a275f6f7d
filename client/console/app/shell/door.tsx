import { Outlet } from 'react-router';
import { SHELL } from '../../words/shell.ts';
import { useWords } from '../../words/use-words.ts';
import { Preferences } from './preferences.tsx';

/** The page by which people come in: the name of the house, one form, and the language it speaks. */
export function Door() {
  const say = useWords(SHELL);
  return (
    <div className="door">
      <header>
        <p className="product">{say('product')}</p>
        <p className="motto">{say('motto')}</p>
      </header>
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <footer>
        <Preferences />
      </footer>
    </div>
  );
}
