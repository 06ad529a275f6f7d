import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { SHELL } from '../../words/shell.ts';
import { useWords } from '../../words/use-words.ts';
import { CycleChoice } from './cycle-choice.tsx';
import { PersonMenu } from './person-menu.tsx';

/** The head of every page: where one is, and as whom. */
export function Header({ menu }: { readonly menu: ReactNode }) {
  const say = useWords(SHELL);
  return (
    <header className="head">
      {menu}
      <Link className="product" to="/">
        {say('product')}
      </Link>
      <CycleChoice />
      <PersonMenu />
    </header>
  );
}
