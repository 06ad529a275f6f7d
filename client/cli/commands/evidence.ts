import { writeFile } from 'node:fs/promises';
import { BadInput } from '../../intake/problem.ts';
import { when } from '../../messages/when.ts';
import { operationError } from '../../operations/errors.ts';
import type { EvidenceRow } from '../../views/evidence.ts';
import { sendEvidence } from '../remote/attach.ts';
import { speakAs } from '../remote/speak-as.ts';
import type { AddCommand } from '../shared/command.ts';
import { table } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Options {
  readonly cycle?: string;
  readonly unit?: string;
  readonly as?: string;
  readonly out?: string;
}

/** `duban evidence add|list|get`: the files beside the record, each known by the SHA-256 of its bytes. */
export const addEvidenceCommand: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const evidence = program.command('evidence').description(say('cli.evidence'));
  evidence
    .command('add <file...>')
    .description(say('cli.evidence.add'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (files: string[], options: Options) => done(await add(terminal, files, options)));
  evidence
    .command('list')
    .description(say('cli.evidence.list'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .option('--as <post>', say('cli.option.as'))
    .action(async (options: Options) => done(await list(terminal, options)));
  evidence
    .command('get <sha256>')
    .description(say('cli.evidence.get'))
    .requiredOption('--out <file>', say('cli.evidence.out'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .option('--as <post>', say('cli.option.as'))
    .action(async (sha256: string, options: Options) => done(await get(terminal, sha256, options)));
};

async function add(terminal: Terminal, files: readonly string[], options: Options): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, options);
  const kept = await sendEvidence(api, cycle, options.unit ?? '', files);
  if (terminal.json) terminal.out(JSON.stringify(kept, null, 2));
  else for (const { name, sha256, size } of kept) terminal.out(terminal.say('evidence.added', { name, sha256, size }));
  return EXIT.done;
}

async function list(terminal: Terminal, options: Options): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, options);
  const rows = await api.get('/cycles/{cycle}/evidence', { cycle }, { unit: options.unit });
  if (terminal.json) terminal.out(JSON.stringify(rows, null, 2));
  else terminal.out(rows.length === 0 ? terminal.say('evidence.none') : rowsText(terminal, rows));
  return EXIT.done;
}

function rowsText({ say }: Terminal, rows: readonly EvidenceRow[]): string {
  const columns = [
    { title: say('column.file') },
    { title: say('column.size'), right: true },
    { title: say('column.unit') },
    { title: say('column.added') },
    { title: say('column.used_by') },
    { title: 'SHA-256' },
  ];
  return table(
    columns,
    rows.map((r) => [
      r.name,
      `${r.size}`,
      r.unit || '-',
      `${when(r.addedAt)} ${r.addedBy}`,
      r.uses.join(say('list.comma')) || '-',
      r.sha256,
    ]),
  );
}

async function get(terminal: Terminal, sha256: string, options: Options): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, options);
  const rows = await api.get('/cycles/{cycle}/evidence', { cycle });
  const row = rows.find((r) => r.sha256.startsWith(sha256));
  if (!row) throw operationError('not_found', 'unknown_evidence', sha256);
  const bytes = await api.bytes('/cycles/{cycle}/evidence/{sha256}', { cycle, sha256: row.sha256 });
  const out = options.out ?? '';
  await writeFile(out, bytes, { flag: 'wx', mode: 0o600 }).catch(() => {
    throw new BadInput([{ file: out, line: null, path: '', code: 'cannot_write', params: {} }]);
  });
  const told = { name: row.name, sha256: row.sha256, size: row.size, out };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('evidence.got', told));
  return EXIT.done;
}
