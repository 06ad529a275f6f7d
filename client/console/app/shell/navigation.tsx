import { generatePath, Link, matchPath, useLocation } from 'react-router';
import { SHELL } from '../../words/shell.ts';
import { useLanguage, useWords } from '../../words/use-words.ts';
import { fullPath, type Group, isFor, type Screen, together } from '../screen.ts';
import { SCREENS } from '../screens.ts';
import { useStanding } from '../session/use-session.ts';
import { ICONS } from './icons.ts';

const GROUPS: readonly Group[] = ['work', 'results', 'rules', 'installation'];

/** The screens that are listed for a role, below their groups; a click, or a tap, ends at `onGo`. */
export function Navigation({ onGo }: { readonly onGo?: () => void }) {
  const say = useWords(SHELL);
  const { cycle, own, role } = useStanding();
  const isOffered = (s: Screen) => s.path.startsWith('/') || (cycle !== null && !(s.whileRunning && own?.ended));
  const shown = SCREENS.filter((s) => s.listed && isFor(s, role) && isOffered(s));
  return (
    <nav aria-label={say('navigation')}>
      {GROUPS.map((group) => {
        const own = shown.filter((s) => s.listed?.group === group);
        return own.length === 0 ? null : (
          <section key={group}>
            <h2>{say(`group.${group}`)}</h2>
            <ul>
              {own.map((screen) => (
                <li key={screen.path}>
                  <Entry screen={screen} cycle={cycle} onGo={onGo} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

interface EntryProps {
  readonly screen: Screen;
  readonly cycle: string | null;
  readonly onGo: (() => void) | undefined;
}

function Entry({ screen, cycle, onGo }: EntryProps) {
  const [language] = useLanguage();
  const { pathname } = useLocation();
  const { role } = useStanding();
  const { icon, as = screen.name } = screen.listed ?? {};
  const Icon = icon && ICONS[icon];
  const here = [...together(SCREENS, screen, role), ...SCREENS.filter(({ from }) => from === screen.path)];
  const isHere = here.some((s) => matchPath({ path: fullPath(s), end: false }, pathname));
  return (
    <Link
      to={generatePath(fullPath(screen), { cycle })}
      {...(isHere ? { 'aria-current': 'page' } : {})}
      {...(onGo ? { onClick: onGo } : {})}
    >
      {Icon && <Icon />}
      <span>{as[language]}</span>
    </Link>
  );
}
