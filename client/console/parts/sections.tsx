import { use } from 'react';
import { generatePath, Link, matchPath, useLocation } from 'react-router';
import { KnownScreens } from '../app/known-screens.ts';
import { fullPath, together } from '../app/screen.ts';
import { useStanding } from '../app/session/use-session.ts';
import { useLanguage } from '../words/use-words.ts';
import './sections.css';

/** The pages that stand together under one entry of the navigation; nothing where one is shown but one of them. */
export function Sections() {
  const screens = use(KnownScreens);
  const { cycle, role } = useStanding();
  const { pathname } = useLocation();
  const [language] = useLanguage();
  const here = screens.find((screen) => matchPath(fullPath(screen), pathname));
  const shown = here ? together(screens, here, role) : [];
  if (shown.length < 2) return null;
  return (
    <ul className="sections no-print">
      {shown.map((screen) => (
        <li key={screen.path}>
          <Link
            to={generatePath(fullPath(screen), { cycle })}
            {...(screen === here ? { 'aria-current': 'page' as const } : {})}
          >
            {screen.name[language]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
