import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/acts.ts';
import { hiddenIn } from '../intake/hidden-in.ts';
import { operationError } from '../operations/errors.ts';
import type { HttpDeps } from './deps.ts';

/** Records for what reason an auditor reads, once for a session and cycle; an empty cycle is the installation. */
export async function noteAudit(
  deps: HttpDeps,
  context: Context,
  { account: { id, username }, session }: SignedIn,
  cycle: string,
): Promise<void> {
  const reason = decoded(context.req.header('duban-reason') ?? '').trim();
  if (reason === '' || reason.length > 200 || hiddenIn(reason))
    throw operationError('refused', 'audit_reason_needed', '');
  const key = createHash('sha256').update(`${session}/${cycle}/${reason}`).digest('hex');
  await recordAct(deps.accounts, id, 'account_audited', `account:${username}`, { account: id, cycle, reason }, key);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
