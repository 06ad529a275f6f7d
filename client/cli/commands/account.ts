import { asked, invite, listAccounts } from '../operator/account.ts';
import { begin } from '../operator/begin.ts';
import type { AddCommand } from '../shared/command.ts';

interface Invited {
  readonly name: string;
  readonly role?: string;
}

/** `duban account list|invite|begin|end-sessions|disable|enable|reset`: who may sign in, as the operator on the machine. */
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
  for (const [command, ask] of [
    ['end-sessions', 'end_sessions'],
    ['disable', 'end'],
    ['enable', 'restore'],
    ['reset', 'reset'],
  ] as const) {
    const about = command === 'end-sessions' ? 'end_sessions' : command;
    account
      .command(`${command} <username>`)
      .description(say(`cli.account.${about}`))
      .action(async (username: string) => done(await asked(terminal, username, ask)));
  }
};
