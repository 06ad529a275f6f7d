import { resend } from '../../activities/mail/resend.ts';
import { mailPlannedOn } from '../../workflows/contract/deliver-mail.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';

/**
 * Has a message that is stuck sent again, and the sender look at once; answers with the number of the fact. Refused:
 * `unknown_message`, `mail_not_stuck` for one that is under way or has arrived.
 */
export async function resendMail(
  deps: OperationDeps,
  cycle: string,
  message: string,
  by: { readonly key: string; readonly actor: string; readonly at: Instant },
): Promise<number> {
  const resent = await resend(deps.db, cycle, message, by, deps.now());
  switch (resent.status) {
    case 'done':
      await wakeSender(deps);
      return resent.number;
    case 'refused':
      throw operationError('refused', 'mail_not_stuck', message);
    case 'unknown':
      throw operationError('not_found', 'unknown_message', message);
    default:
      return resent satisfies never;
  }
}

/** The record has it: a Temporal that is away learns of it by the next reconciliation. */
async function wakeSender({ client, queue }: OperationDeps): Promise<void> {
  await client.workflow.signalWithStart('deliverMail', mailPlannedOn(queue)).catch(() => undefined);
}
