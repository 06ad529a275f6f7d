import type { Mailer } from '../../activities/ports.ts';
import type { Database } from '../../activities/store/database.ts';
import type { AccountDeps } from '../../client/accounts/deps.ts';
import { type AccountParts, openAccounts } from '../../client/accounts/open.ts';
import { outbox } from './outbox.ts';

/** Where the accounts of a test are reached. */
export const HOME = 'http://127.0.0.1:8600';

/** What signs the cookies of a test. */
export const SECRET = 'a secret of the test, long enough';

/** The accounts beside a record, with a secret of the test. */
export function accountsBeside(db: Database, mailer: Mailer = outbox(), more: Partial<AccountParts> = {}): AccountDeps {
  return openAccounts({
    cost: 10,
    db,
    mailer,
    now: () => new Date(),
    secret: SECRET,
    url: HOME,
    from: 'office@duban.example',
    leads: async () => false,
    ...more,
  });
}
