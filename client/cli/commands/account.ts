import type { Sent } from '../../api/described.ts';
import { asked, invite, listAccounts } from '../operator/account.ts';
import { decideAccount, listProposals } from '../operator/account-proposals.ts';
import { begin } from '../operator/begin.ts';
import type { AddCommand } from '../shared/command.ts';

type Invited = Omit<Sent<'invite'>, 'email'>;

/** `duban account list|invite|begin|proposals|approve|reject|end-sessions|disable|enable|reset|drop-factor|lock|unlock`: who may sign in, as the operator on the machine. */
export const addAccount: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const account = program.command('account').description(say('cli.account'));
  account
    .command('list')
    .description(say('cli.account.list'))
    .action(async () => done(await listAccounts(terminal)));
  account
    .command('invite <email>')
    .description(say('cli.account.invite'))
    .requiredOption('--name <name>', say('cli.account.name'))
    .option('--role <role>', say('cli.account.role'))
    .action(async (email: string, { name, role }: Invited) => done(await invite(terminal, { email, name, role })));
  account
    .command('begin <link>')
    .description(say('cli.account.begin'))
    .action(async (link: string) => done(await begin(terminal, link)));
  account
    .command('proposals')
    .description(say('cli.account.proposals'))
    .action(async () => done(await listProposals(terminal)));
  account
    .command('approve <proposal>')
    .description(say('cli.account.approve'))
    .action(async (proposal: string) => done(await decideAccount(terminal, proposal, { ask: 'approve' })));
  account
    .command('reject <proposal>')
    .description(say('cli.account.reject'))
    .requiredOption('--reason <text>', say('cli.account.reason'))
    .action(async (proposal: string, { reason }: { reason: string }) =>
      done(await decideAccount(terminal, proposal, { ask: 'reject', reason })),
    );
  for (const [command, ask] of [
    ['end-sessions', 'end_sessions'],
    ['disable', 'end'],
    ['enable', 'restore'],
    ['reset', 'reset'],
    ['drop-factor', 'drop_factor'],
    ['lock', 'lock'],
    ['unlock', 'unlock'],
  ] as const) {
    const about = command.replace('-', '_') as 'end_sessions';
    account
      .command(`${command} <username>`)
      .description(say(`cli.account.${about}`))
      .action(async (username: string) => done(await asked(terminal, username, ask)));
  }
};
