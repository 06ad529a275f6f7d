import type { Registered } from '../../accounts/register.ts';
import type { Sent } from '../../api/described.ts';
import { when } from '../../messages/when.ts';
import { connect } from '../remote/connect.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

/** `duban account proposals`: what an administrator proposed of accounts, and waits for a second person. */
export async function listProposals(terminal: Terminal): Promise<ExitCode> {
  const api = await connect(terminal);
  const rows = await api.get('/accounts/proposals', {});
  const accounts = await api.get('/accounts', {});
  const { say } = terminal;
  const nameOf = (id: string) => accounts.find((a) => a.id === id)?.username ?? id;
  if (terminal.json) terminal.out(JSON.stringify(rows, null, 2));
  else if (rows.length === 0) terminal.out(say('account.no_proposals'));
  else {
    const columns = ['account.proposal', 'column.at', 'account.proposed_by', 'account.change'] as const;
    terminal.out(
      table(
        titled(say, columns),
        rows.map(({ proposal, at, proposedBy, change }) => [
          proposal,
          when(at),
          proposedBy.replace(/^account:/, ''),
          change.ask === 'invite'
            ? say('account.change.invite', {
                name: change.name,
                email: change.email,
                role: roleOf(terminal, change.role),
              })
            : say(`account.change.${change.ask}`, { username: nameOf(change.account) }),
        ]),
      ),
    );
  }
  return EXIT.done;
}

/** `duban account approve|reject PROPOSAL`: the operator at the machine as the second person. */
export async function decideAccount(
  terminal: Terminal,
  proposal: string,
  decision: Sent<'decideAccountProposal'>,
): Promise<ExitCode> {
  await (await connect(terminal)).post('/accounts/proposals/{id}/decisions', { id: proposal }, decision);
  const done = terminal.say(decision.ask === 'approve' ? 'account.approved' : 'account.rejected', { proposal });
  terminal.out(terminal.json ? JSON.stringify({ proposal, ...decision }) : done);
  return EXIT.done;
}

function roleOf({ say }: Terminal, role: Registered['role']): string {
  return role === null ? '-' : say(`account.role.${role}`);
}
