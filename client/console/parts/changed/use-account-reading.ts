import type { Shape } from '../../../api/client.ts';
import { ACCOUNT } from '../../words/account-terms.ts';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import { useTimes } from '../use-times.ts';
import type { Reading } from './reading.ts';

type Account = Shape<'HeldAccount'>;

/** An account as its page tells it. */
export function useAccountReading(): (account: Account) => Reading {
  const say = useWords(ACCOUNTS);
  const term = useWords(ACCOUNT);
  const { instant } = useTimes();
  const state = ({ endedAt, lockedAt, lockedUntil }: Account) => {
    if (endedAt !== null) return say('ended_at', { at: instant(endedAt) });
    if (lockedAt !== null) return say('locked_at', { at: instant(lockedAt) });
    return lockedUntil === null ? term('state.active') : say('locked_until', { until: instant(lockedUntil) });
  };
  return (account) => ({
    fields: new Map([
      [say('state'), state(account)],
      [say('person'), account.name],
      [say('email'), account.email],
      [say('username'), account.username],
      [say('role'), term(`role.${account.role ?? 'none'}`)],
      [say('posts'), account.posts.map(({ post, title }) => `${post.name}（${title}）`).join('、') || say('no_posts')],
      [say('factor'), say(account.secondFactor ? 'factor_on' : 'factor_off')],
      [say('last'), account.lastSignInAt === null ? say('never') : instant(account.lastSignInAt)],
      [say('sessions'), say('sessions_count', { count: account.sessions })],
    ]),
    notes: [],
  });
}
