import type { Registered } from '../../accounts/register.ts';
import type { Sent } from '../../api/described.ts';
import { when } from '../../messages/when.ts';
import { operationError } from '../../operations/errors.ts';
import { connect } from '../remote/connect.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

/** `duban account list`: every account, by user name. */
export async function listAccounts(terminal: Terminal): Promise<ExitCode> {
  const rows = await (await connect(terminal)).get('/accounts', {});
  if (terminal.json) terminal.out(JSON.stringify(rows, null, 2));
  else terminal.out(rows.length === 0 ? terminal.say('account.none') : accountsTable(terminal, rows));
  return EXIT.done;
}

/** `duban account invite`: a letter with a link that is good once. */
export async function invite(terminal: Terminal, invited: Sent<'invite'>): Promise<ExitCode> {
  await (await connect(terminal)).post('/accounts/invitations', {}, invited);
  terminal.out(terminal.json ? JSON.stringify(invited) : terminal.say('account.invited', { email: invited.email }));
  return EXIT.done;
}

/** What else is asked of one account, by its user name. */
export async function asked(terminal: Terminal, username: string, ask: Sent<'actOnAccount'>['ask']): Promise<ExitCode> {
  const api = await connect(terminal);
  const rows = await api.get('/accounts', {});
  const account = rows.find((row) => row.username === username.toLowerCase());
  if (!account) throw operationError('not_found', 'unknown_account', username);
  await api.post('/accounts/{id}/requests', { id: account.id }, { ask });
  terminal.out(terminal.json ? JSON.stringify({ username, ask }) : terminal.say(`account.ask.${ask}`, { username }));
  return EXIT.done;
}

function accountsTable({ say }: Terminal, rows: readonly Registered[]): string {
  const columns = [
    'account.username',
    'column.holder',
    'column.email',
    'account.role',
    'account.second_factor',
    'account.sessions',
    'account.last_sign_in',
    'account.state',
  ] as const;
  return table(
    titled(say, columns),
    rows.map((r) => [
      r.username,
      r.name,
      r.email,
      r.role === null ? '-' : say(`account.role.${r.role}`),
      say(r.secondFactor ? 'account.yes' : 'account.no'),
      String(r.sessions),
      r.lastSignInAt === null ? '-' : when(r.lastSignInAt),
      stateOf(say, r),
    ]),
  );
}

function stateOf(say: Terminal['say'], { endedAt, lockedAt, lockedUntil }: Registered): string {
  if (endedAt !== null) return say('account.ended', { at: when(endedAt) });
  if (lockedAt !== null) return say('account.locked_by', { at: when(lockedAt) });
  return lockedUntil === null ? say('account.active') : say('account.locked', { until: when(lockedUntil) });
}
