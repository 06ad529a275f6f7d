import { operationError } from '../operations/errors.ts';
import type { SignedIn } from './account.ts';
import type { AccountDeps } from './deps.ts';
import { needsLong } from './weak-password.ts';

/** Refuses whoever came to a role or post that needs a longer password than they have: `password_too_short`. */
export async function refuseShort(
  { leads }: Pick<AccountDeps, 'leads'>,
  { account, shortPassword }: SignedIn,
): Promise<void> {
  if (shortPassword && (await needsLong(leads, account)))
    throw operationError('forbidden', 'password_too_short', account.username);
}
