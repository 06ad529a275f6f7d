import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { queries } from '../../app/query.ts';
import { takePlace } from '../../app/session/place.ts';
import { SESSION_KEY } from '../../app/session/session-key.ts';
import { DOOR } from '../../words/doors.ts';
import { useWords } from '../../words/use-words.ts';
import { CodeForm } from './code-form.tsx';
import { PasswordForm } from './password-form.tsx';

/** Signing in: the password, then the second factor of those who have one, and back to where one was. */
export function Screen() {
  const say = useWords(DOOR);
  const [waitsForCode, setWaits] = useState(false);
  const navigate = useNavigate();
  const done = toldBefore(useLocation().state);
  const enter = async () => {
    queries.removeQueries({ queryKey: SESSION_KEY });
    await navigate(takePlace(), { replace: true });
  };
  if (waitsForCode) return <CodeForm onEntered={enter} onBack={() => setWaits(false)} />;
  return (
    <PasswordForm
      told={done === null ? null : say(done)}
      onEntered={(secondFactor) => (secondFactor ? setWaits(true) : enter())}
    />
  );
}

/** What was done on the page one comes from, as an account begun or a password set. */
function toldBefore(state: unknown): 'begun' | 'is_set' | null {
  const done = typeof state === 'object' && state !== null && 'done' in state ? state.done : null;
  return done === 'begun' || done === 'is_set' ? done : null;
}
