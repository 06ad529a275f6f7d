import { createHash } from 'node:crypto';

/** As what the library keeps the token of a link that sets a password anew. */
export function resetKept(token: string): string {
  return createHash('sha256').update(`reset-password:${token}`).digest('base64url');
}
