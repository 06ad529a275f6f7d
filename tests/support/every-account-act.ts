import { recordAct } from '../../client/accounts/acts.ts';
import { begin, invite } from '../../client/accounts/invitations.ts';
import { accounts, endAccount, endSessions, restoreAccount, sendReset } from '../../client/accounts/register.ts';
import { accountsBeside } from './accounts.ts';
import { linkIn } from './link-in.ts';
import type { Office } from './office.ts';
import { outbox } from './outbox.ts';

/** An account that is invited and made, and everything that is then asked of it. */
export async function accounted({ db }: Office): Promise<void> {
  const post = outbox();
  const deps = accountsBeside(db, post);
  const by = { id: 'nobody', actor: 'account:gly' };
  await invite(deps, { email: 'auditor@jinyun.example', name: '审计员', role: 'auditor' }, by.actor);
  await begin(deps, {
    token: linkIn(post.sent.at(-1)?.raw ?? ''),
    username: 'sjy',
    password: 'a long enough password',
  });
  const [made] = await accounts(deps);
  for (const act of [endAccount, restoreAccount, endSessions, sendReset]) await act(deps, made?.id ?? '', by);
  const told = { account: made?.id, cycle: 'jinyun', reason: '年度审计' };
  await recordAct(deps, made?.id ?? '', 'account_audited', 'account:sjy', told);
}
