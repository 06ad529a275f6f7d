import { recordAct } from '../../client/accounts/acts.ts';
import { dropSecondFactor } from '../../client/accounts/drop-factor.ts';
import { begin, invite } from '../../client/accounts/invitations.ts';
import { lock, unlock } from '../../client/accounts/locks.ts';
import { changeAccounts, decideProposal, openProposals } from '../../client/accounts/proposals.ts';
import { accounts, endAccount, endSessions, restoreAccount, sendReset } from '../../client/accounts/register.ts';
import type { AskedBy } from '../../client/accounts/steward.ts';
import { accountsBeside } from './accounts.ts';
import type { Office } from './office.ts';

/** An account that is invited and made, and everything that is then asked of it. */
export async function accounted({ db }: Office): Promise<void> {
  const deps = accountsBeside(db);
  const by = (key: string): AskedBy => ({ id: 'nobody', actor: 'account:gly', role: 'system_administrator', key });
  const letter = await invite(
    deps,
    { email: 'auditor@jinyun.example', name: '审计员', role: 'auditor' },
    by('invited'),
  );
  await begin(deps, {
    token: letter?.link.split('#')[1] ?? '',
    username: 'sjy',
    password: 'a long enough password',
  });
  const [made] = await accounts(deps);
  await db.query(`insert into second_factors (id, secret, backup_codes, user_id) values ('f', '', '', $1)`, [made?.id]);
  for (const act of [dropSecondFactor, endAccount, restoreAccount, endSessions, sendReset, lock, unlock])
    await act(deps, made?.id ?? '', by(act.name));
  for (const approve of [true, false]) {
    await changeAccounts(
      deps,
      { ask: approve ? 'end' : 'restore', account: made?.id ?? '' },
      by(`proposed/${approve}`),
    );
    const [open] = await openProposals(deps);
    const other: AskedBy = { id: null, actor: 'operator', role: 'operator', key: `decided/${approve}` };
    await decideProposal(deps, open?.proposal ?? '', { approve, reason: '核实' }, other);
  }
  const told = { account: made?.id, cycle: 'jinyun', reason: '年度审计' };
  await recordAct(deps, made?.id ?? '', 'account_audited', 'account:sjy', told);
}
