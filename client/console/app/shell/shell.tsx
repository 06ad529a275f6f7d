import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Sentences } from '../../parts/sentences.tsx';
import { isSignedOut } from '../asked.ts';
import { keepPlace } from '../session/place.ts';
import { SessionContext, useSession } from '../session/use-session.ts';
import { Frame } from './frame.tsx';
import { Waiting } from './waiting.tsx';

/**
 * Everything behind the sign-in: nobody who is not known gets further than to the sign-in, nor whoever needs a second
 * factor further than to its setting-up, and back from there.
 */
export function Shell() {
  const { data, error, refetch } = useSession();
  const { pathname } = useLocation();
  if (isSignedOut(error)) return <LedTo to="/sign-in" />;
  if (data?.needsSecondFactor && pathname !== '/profile') return <LedTo to="/profile#second-factor" />;
  if (data) {
    return (
      <SessionContext value={data}>
        <Frame />
      </SessionContext>
    );
  }
  return error ? <Sentences error={error} onAgain={refetch} /> : <Waiting />;
}

/** Leads away from where somebody is, to be led back; the start is nowhere: over it they come from the organisation. */
function LedTo({ to }: { readonly to: string }) {
  const { pathname, search } = useLocation();
  useEffect(() => {
    if (pathname !== '/') keepPlace(pathname + search);
  }, [pathname, search]);
  return <Navigate replace to={to} />;
}
