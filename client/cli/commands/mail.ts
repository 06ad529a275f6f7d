import { sayCode } from '../../messages/catalogue.ts';
import type { MailRow } from '../../views/mail-ledger.ts';
import { connect } from '../remote/api.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import type { AddCommand } from '../shared/command.ts';
import { table } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { when } from '../shared/when.ts';

interface Options {
  readonly cycle?: string;
  readonly state?: string;
  readonly limit: string;
  readonly show?: string;
}

/** `duban mail`: the ledger of messages, newest first; `--show KEY` prints one as it was sent. */
export const addMail: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('mail')
    .description(say('cli.mail'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .option('--state <state>', say('cli.mail.state'))
    .option('--limit <number>', say('cli.option.limit'), '30')
    .option('--show <key>', say('cli.mail.show'))
    .action(async (options: Options) => done(await mail(terminal, options)));
};

async function mail(terminal: Terminal, { cycle: named, state, limit, show }: Options): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const api = await connect(terminal);
  if (show !== undefined) {
    const raw = await api.text(`/cycles/${cycle}/mail/message?key=${encodeURIComponent(show)}`);
    terminal.out(terminal.json ? JSON.stringify({ key: show, raw }) : raw);
    return EXIT.done;
  }
  const query = `limit=${encodeURIComponent(limit)}${state ? `&state=${encodeURIComponent(state)}` : ''}`;
  const rows = await api.get<MailRow[]>(`/cycles/${cycle}/mail?${query}`);
  if (terminal.json) {
    terminal.out(JSON.stringify(rows, null, 2));
    return EXIT.done;
  }
  const { say } = terminal;
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
        r.recipient,
        say('mail.items', { kind: sayCode(say, 'mail.kind', r.kind, {}), items: r.items }),
        sayCode(say, 'mail.state', r.state, {}),
        r.key,
      ]),
    ),
  );
  return EXIT.done;
}
