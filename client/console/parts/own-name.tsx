import { useStanding } from '../app/session/use-session.ts';

/** One's own user name in a form that asks for the password only, so that the browser knows whose it is. */
export function OwnName() {
  const { account } = useStanding().session;
  return <input type="text" autoComplete="username" value={account.username} readOnly hidden />;
}
