import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { BadInput } from '../../intake/problem.ts';
import { when } from '../../messages/when.ts';
import { type ExportedEvent, verifyExport } from '../../operations/verify-export.ts';
import { connect } from '../remote/connect.ts';
import type { AddCommand } from '../shared/command.ts';
import { table } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { writeOutput } from '../shared/write-file.ts';

interface Options {
  readonly cycle?: string;
  readonly actor?: string;
  readonly kind?: string;
  readonly type?: string;
  readonly day?: string;
  readonly limit: string;
}

/** `duban record list|export|check`: what is recorded, handed on whole, and verified where it was handed to. */
export const addRecord: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const record = program.command('record').description(say('cli.record'));
  record
    .command('list')
    .description(say('cli.record.list'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .option('--actor <id>', say('cli.record.actor'))
    .option('--kind <kind>', say('cli.record.kind'))
    .option('--type <type>', say('cli.record.type'))
    .option('--day <day>', say('cli.record.day'))
    .option('--limit <number>', say('cli.option.limit'), '30')
    .action(async (options: Options) => done(await list(terminal, options)));
  record
    .command('export <file>')
    .description(say('cli.record.export'))
    .action(async (file: string) => done(await exportTo(terminal, file)));
  record
    .command('check <file>')
    .description(say('cli.record.check'))
    .action(async (file: string) => done(await check(terminal, file)));
};

async function list(terminal: Terminal, { cycle, ...asked }: Options): Promise<ExitCode> {
  const api = await connect(terminal);
  const rows =
    cycle === undefined
      ? await api.get('/events', {}, asked)
      : await api.get('/cycles/{cycle}/events', { cycle }, asked);
  const { say } = terminal;
  if (terminal.json) terminal.out(JSON.stringify(rows, null, 2));
  else if (rows.length === 0) terminal.out(say('record.none'));
  else {
    const columns = ['column.position', 'column.at', 'column.actor', 'column.entity', 'column.type'] as const;
    terminal.out(
      table(
        columns.map((key) => ({ title: say(key) })),
        rows.map((r) => [
          String(r.position),
          when(r.at),
          r.actor,
          [r.account, `${r.entity} #${r.number}`].filter(Boolean).join(' '),
          r.type,
        ]),
      ),
    );
  }
  return EXIT.done;
}

async function exportTo(terminal: Terminal, file: string): Promise<ExitCode> {
  await writeOutput(file, await (await connect(terminal)).stream('/events/export', {}));
  const verdict = await verifyExport(eventsIn(file));
  return told(terminal, file, verdict);
}

async function check(terminal: Terminal, file: string): Promise<ExitCode> {
  return told(terminal, file, await verifyExport(eventsIn(file)));
}

type Verdict = Awaited<ReturnType<typeof verifyExport>>;

function told({ out, json, say }: Terminal, file: string, verdict: Verdict): ExitCode {
  if (json) out(JSON.stringify({ file, ...verdict }));
  else if (verdict.whole) {
    out(say('record.whole', { file, events: verdict.events, head: `${verdict.events}:${verdict.head}` }));
  } else out(say(`verify.${verdict.fault}`, { position: verdict.position, entity: verdict.entity }));
  return verdict.whole ? EXIT.done : EXIT.failed;
}

/** The events in an exported record, a line each; a file that is none is told as such. */
async function* eventsIn(file: string): AsyncGenerator<ExportedEvent> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  try {
    for await (const text of lines) {
      line += 1;
      yield JSON.parse(text);
    }
  } catch (error) {
    const code = error instanceof SyntaxError ? 'not_an_event' : 'file_missing';
    throw new BadInput([{ file, line: error instanceof SyntaxError ? line : null, path: '', code, params: {} }]);
  }
}
