import { useState } from 'react';
import { generatePath, Navigate } from 'react-router';
import { fullPath, isFor } from './screen.ts';
import { SCREENS } from './screens.ts';
import { takePlace } from './session/place.ts';
import { useStanding } from './session/use-session.ts';

/** Leads everybody to where they were before they had to sign in, or to the first page that is listed for them. */
export function Home() {
  const { cycle, role } = useStanding();
  const [place] = useState(takePlace);
  const first = SCREENS.filter((s) => s.path.startsWith('/') || cycle !== null).find((s) => s.listed && isFor(s, role));
  const otherwise = first ? generatePath(fullPath(first), { cycle }) : '/profile';
  return <Navigate replace to={place === '/' ? otherwise : place} />;
}
