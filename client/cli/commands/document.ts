import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedDocument } from '../../../activities/documents/publish-documents.ts';
import { makeFolder } from '../../../activities/make-folder.ts';
import { BadInput, type Problem } from '../../intake/problem.ts';
import { type MessageKey, sayCode } from '../../messages/catalogue.ts';
import { connect } from '../remote/connect.ts';
import { listing } from '../remote/listing.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import type { AddCommand } from '../shared/command.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { writeOutput } from '../shared/write-file.ts';

interface Options {
  readonly out: string;
  readonly public?: boolean;
  readonly cycle?: string;
}

type Row = Omit<PublishedDocument, 'content'>;

/** `duban document list|export`: what was published, how each is marked, and what of it anybody may read. */
export const addDocument: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const document = program.command('document').description(say('cli.document'));
  document
    .command('list')
    .description(say('cli.document.list'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { cycle?: string }) => done(await list(terminal, options)));
  document
    .command('export [name...]')
    .description(say('cli.document.export'))
    .requiredOption('--out <folder>', say('cli.document.out'))
    .option('--public', say('cli.document.public'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (names: string[], options: Options) => done(await write(terminal, names, options)));
};

const list = listing('/cycles/{cycle}/documents', [], 'document.none', documentsTable);

function documentsTable({ say }: Terminal, rows: readonly Row[]): string {
  return table(
    titled(say, ['document.name', 'document.kind', 'document.mark']),
    rows.map((r) => [r.name, sayCode(say, 'document.kind', r.kind, {}), say(markOf(r))]),
  );
}

function markOf({ mark }: Row): MessageKey {
  return mark === null ? 'document.mark.none' : `document.mark.${mark}`;
}

async function write(
  terminal: Terminal,
  names: readonly string[],
  { out, public: onlyPublic, cycle: named }: Options,
): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const query = { public: onlyPublic ? 'true' : 'false', name: names } as const;
  const documents = await (await connect(terminal)).get('/cycles/{cycle}/documents/export', { cycle }, query);
  await readyFolder(out, documents);
  for (const { name, content } of documents) await writeOutput(join(out, name), content);
  const told = { folder: out, count: documents.length };
  const files = documents.map(({ name }) => name);
  terminal.out(terminal.json ? JSON.stringify({ ...told, files }) : terminal.say('document.written', told));
  return EXIT.done;
}

/** Nothing is written where one of the files is there already, or the folder cannot be had. */
async function readyFolder(out: string, documents: readonly PublishedDocument[]): Promise<void> {
  const problem = (file: string, code: string): Problem => ({ file, line: null, path: '', code, params: {} });
  await makeFolder(out).catch(() => {
    throw new BadInput([problem(out, 'folder_unusable')]);
  });
  const there: Problem[] = [];
  for (const { name } of documents) {
    const file = join(out, name);
    if (await stat(file).catch(() => null)) there.push(problem(file, 'file_exists'));
  }
  if (there.length > 0) throw new BadInput(there);
}
