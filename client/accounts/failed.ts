import { type OperationError, operationError, type RefusalKind } from '../operations/errors.ts';
import type { Auth } from './auth.ts';
import type { AccountDeps } from './deps.ts';

/** Codes of the library, as people are told of them. */
const CODES: Readonly<Record<string, string>> = {
  INVALID_PASSWORD: 'wrong_credentials',
  INVALID_USERNAME_OR_PASSWORD: 'wrong_credentials',
  INVALID_EMAIL_OR_PASSWORD: 'wrong_credentials',
  // Nobody's password is one that was never set.
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'wrong_credentials',
  FAILED_TO_CREATE_SESSION: 'wrong_credentials',
  INVALID_TOKEN: 'link_ended',
  INVALID_CODE: 'wrong_code',
  INVALID_BACKUP_CODE: 'wrong_code',
  INVALID_TWO_FACTOR_COOKIE: 'wrong_code',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'wrong_code',
  PASSWORD_TOO_SHORT: 'weak_password',
  PASSWORD_TOO_LONG: 'weak_password',
  TOTP_ALREADY_ENABLED: 'has_second_factor',
  TOTP_NOT_ENABLED: 'no_authenticator',
  BACKUP_CODES_NOT_ENABLED: 'no_authenticator',
};

/** How a refusal is to be taken, where not as that somebody did not prove who they are. */
const KINDS: Readonly<Record<string, RefusalKind>> = {
  weak_password: 'refused',
  link_ended: 'refused',
  has_second_factor: 'conflict',
  no_authenticator: 'conflict',
};

/** Has the library do something; what it refuses becomes a refusal of ours, and what it breaks on stays an error. */
export async function asked<T>({ auth }: AccountDeps, work: (api: Auth['api']) => Promise<T>): Promise<T> {
  const { api } = await auth();
  try {
    return await work(api);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // What another secret sealed does not open; the cipher says no more than this.
    if (error.message === 'invalid tag') throw operationError('unavailable', 'secret_changed', '');
    throw error.name === 'APIError' ? refusal(error) : error;
  }
}

function refusal(error: Error & { readonly body?: { readonly code?: string } }): OperationError {
  const code = CODES[error.body?.code ?? ''];
  if (error.body?.code === 'PROVIDER_NOT_FOUND') return operationError('unavailable', 'organisation_away', '');
  if (error.body?.code === 'ACCOUNT_TEMPORARILY_LOCKED') return operationError('too_many', 'locked', '900');
  if (code === undefined) return operationError('forbidden', 'unauthorised', '');
  return operationError(KINDS[code] ?? 'forbidden', code, '');
}
