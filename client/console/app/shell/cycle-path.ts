import { matchPath, useLocation } from 'react-router';
import { fullPath } from '../screen.ts';
import { SCREENS } from '../screens.ts';

/** The page one is on, as a pattern in which another cycle can be put; the start where it is of more than a cycle. */
export function useCyclePath(): string {
  const { pathname } = useLocation();
  const path = SCREENS.map(fullPath).find((known) => matchPath(known, pathname)) ?? '/';
  return path.startsWith('/cycles/:cycle/') && path.lastIndexOf(':') === path.indexOf(':') ? path : '/';
}
