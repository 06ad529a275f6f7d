import { use } from 'react';
import { generatePath, Link, matchPath, useLocation } from 'react-router';
import { KnownScreens } from '../app/known-screens.ts';
import { fullPath, isFor } from '../app/screen.ts';
import { useStanding } from '../app/session/use-session.ts';
import { CRUMB } from '../words/crumb.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import './crumb.css';

/** The way back to the screen that a page is come to from, as it was left: its link may hand on what was chosen there. */
export function Crumb() {
  const say = useWords(CRUMB);
  const screens = use(KnownScreens);
  const { cycle, role } = useStanding();
  const { pathname, state } = useLocation();
  const [language] = useLanguage();
  const here = screens.find((screen) => matchPath(fullPath(screen), pathname));
  const from = screens.find((screen) => screen.path === here?.from && isFor(screen, role));
  if (!here || !from) return null;
  const search = typeof state?.search === 'string' ? state.search : '';
  return (
    <nav className="crumb no-print" aria-label={say('place')}>
      <Link to={{ pathname: generatePath(fullPath(from), { cycle }), search }}>{from.name[language]}</Link>
      <span aria-hidden="true">/</span>
      <span aria-current="page">{here.name[language]}</span>
    </nav>
  );
}
