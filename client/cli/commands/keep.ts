import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { filesFolder } from '../../../worker/config.ts';
import { BadInput } from '../../intake/problem.ts';
import { type Head, type KeptBackup, keepBackup, refuseTaken } from '../../operations/backup.ts';
import { NoServer } from '../remote/api.ts';
import { connect } from '../remote/connect.ts';
import { dataFolder } from '../remote/data-folder.ts';
import type { AddCommand } from '../shared/command.ts';
import { megabytes } from '../shared/megabytes.ts';
import { progressBar } from '../shared/progress.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

/** `duban backup|restore|move|upgrade`: how an installation is kept. */
export const addKeep: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('backup')
    .description(say('cli.backup'))
    .option('--out <file>', say('cli.backup.out'))
    .action(async (options: { out?: string }) => done(await backup(terminal, options.out)));
  program
    .command('restore <file>')
    .description(say('cli.restore'))
    .action(async (file: string) => done(await restore(terminal, file)));
  program
    .command('move')
    .description(say('cli.move'))
    .requiredOption('--to <url>', say('cli.move.to'))
    .action(async ({ to }: { to: string }) => done(await move(terminal, to)));
  program
    .command('upgrade')
    .description(say('cli.upgrade'))
    .option('--out <file>', say('cli.backup.out'))
    .action(async (options: { out?: string }) => done(await upgrade(terminal, options.out)));
};

/** Where a command works that opens the record itself. */
const placeOf = (terminal: Terminal) => ({
  folder: dataFolder(terminal),
  env: terminal.env,
  onError: (error: unknown) => terminal.err(`${error instanceof Error ? error.message : String(error)}\n`),
});

/** Where a backup goes: where it was asked for, or into the data folder, named by the time. */
function backupFile(terminal: Terminal, out?: string): string {
  const name = `duban-${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z.tar.gz`;
  return resolve(out ?? join(dataFolder(terminal), 'backups', name));
}

async function backup(terminal: Terminal, out?: string): Promise<ExitCode> {
  const file = backupFile(terminal, out);
  await refuseTaken(file);
  const kept = await backupRunning(terminal, file).catch((error) => {
    if (!(error instanceof NoServer) || terminal.env.DUBAN_URL) throw error;
    return backupStopped(terminal, file);
  });
  terminal.out(
    terminal.json
      ? JSON.stringify(kept)
      : terminal.say('backup.done', { ...kept, size: megabytes(kept.bytes), head: `${kept.events}:${kept.head}` }),
  );
  return EXIT.done;
}

/** The running server packs; what arrives is checked and kept here, and only then noted there. */
async function backupRunning(terminal: Terminal, file: string): Promise<KeptBackup> {
  const api = await connect(terminal);
  const kept = await keepBackup(file, await api.stream('/backup', {}));
  await api.post('/backups', {}, kept);
  return kept;
}

async function backupStopped(terminal: Terminal, file: string): Promise<KeptBackup> {
  const stopped = await import('../../serve/stopped-backup.ts');
  return stopped.backupStopped(placeOf(terminal), file);
}

async function restore(terminal: Terminal, file: string): Promise<ExitCode> {
  await access(file).catch(() => {
    throw new BadInput([{ file, line: null, path: '', code: 'file_missing', params: {} }]);
  });
  const serve = await import('../../serve/restore.ts');
  const bar = progressBar(terminal, terminal.say('restore.progress'));
  const restored: Head = await serve.restore(placeOf(terminal), resolve(file), bar);
  const head = `${restored.events}:${restored.head}`;
  const where = terminal.env.DATABASE_URL ? 'restore.next_production' : 'restore.next';
  terminal.out(
    terminal.json
      ? JSON.stringify(restored)
      : `${terminal.say('restore.done', { file, head })}\n${terminal.say(where, { folder: dataFolder(terminal) })}`,
  );
  return EXIT.done;
}

async function move(terminal: Terminal, to: string): Promise<ExitCode> {
  const serve = await import('../../serve/move.ts');
  const place = placeOf(terminal);
  const moved = await serve.move(place, to, progressBar(terminal, terminal.say('move.progress')));
  const head = `${moved.events}:${moved.head}`;
  const text = [
    terminal.say('move.done', { ...moved, head }),
    terminal.say('move.next', { folder: place.folder, files: filesFolder(place.env, place.folder) }),
  ];
  terminal.out(terminal.json ? JSON.stringify(moved) : text.join('\n'));
  return EXIT.done;
}

async function upgrade(terminal: Terminal, out?: string): Promise<ExitCode> {
  const { say } = terminal;
  const serve = await import('../../serve/upgrade.ts');
  const upgraded = await serve.upgrade(placeOf(terminal), backupFile(terminal, out));
  const steps = upgraded.steps.map((step) => (step === 'projections' ? say('upgrade.projections') : step)).join(', ');
  const done = upgraded.backup ? say('upgrade.done', { file: upgraded.backup.file, steps }) : say('upgrade.nothing');
  const text = [say('upgrade.replayed', { count: upgraded.replayed }), done];
  terminal.out(terminal.json ? JSON.stringify(upgraded) : text.join('\n'));
  return EXIT.done;
}
