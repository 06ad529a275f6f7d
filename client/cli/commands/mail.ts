import { sayCode } from '../../messages/catalogue.ts';
import { when } from '../../messages/when.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { speakAs } from '../remote/speak-as.ts';
import { cycleNames } from '../remote/unit-names.ts';
import type { AddCommand } from '../shared/command.ts';
import { table } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Options {
  readonly cycle?: string;
  readonly state?: string;
  readonly limit: string;
  readonly show?: string;
}

/** `duban mail`: the ledger of messages, newest first; `--show KEY` prints one as it was sent, `mail resend KEY` has it sent again. */
export const addMail: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const command = program
    .command('mail')
    .description(say('cli.mail'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .option('--state <state>', say('cli.mail.state'))
    .option('--limit <number>', say('cli.option.limit'), '30')
    .option('--show <key>', say('cli.mail.show'))
    .action(async (options: Options) => done(await mail(terminal, options)));
  command
    .command('resend <key>')
    .description(say('cli.mail.resend'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (key: string, given: Resend) => done(await resend(terminal, key, given)));
};

interface Resend {
  readonly cycle?: string;
  readonly as: string;
}

async function resend(terminal: Terminal, key: string, { cycle: named, as }: Resend): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, { cycle: named, as });
  const { number } = await api.post('/cycles/{cycle}/mail/requests', { cycle }, { ask: 'resend_mail', key });
  terminal.out(terminal.json ? JSON.stringify({ key, number }) : terminal.say('mail.resent', { key }));
  return EXIT.done;
}

async function mail(terminal: Terminal, { cycle: named, state, limit, show }: Options): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const api = await connect(terminal);
  if (show !== undefined) {
    const raw = await api.text('/cycles/{cycle}/mail/message', { cycle }, { key: show });
    terminal.out(terminal.json ? JSON.stringify({ key: show, raw }) : raw);
    return EXIT.done;
  }
  const rows = await api.get('/cycles/{cycle}/mail', { cycle }, { limit, ...(state ? { state } : {}) });
  if (terminal.json) {
    terminal.out(JSON.stringify(rows, null, 2));
    return EXIT.done;
  }
  const { say } = terminal;
  const { post } = await cycleNames(api, cycle);
  const columns = [
    say('column.at'),
    say('column.recipient'),
    say('column.what'),
    say('column.state'),
    say('column.key'),
  ];
  terminal.out(
    table(
      columns.map((title) => ({ title })),
      rows.map((r) => [
        when(r.at),
        post(r.recipient),
        say('mail.items', { kind: sayCode(say, 'mail.kind', r.kind, {}), items: r.items }),
        sayCode(say, 'mail.state', r.state, {}),
        r.key,
      ]),
    ),
  );
  return EXIT.done;
}
