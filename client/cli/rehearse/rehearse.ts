import { lstat, mkdir, mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '../../../activities/make-folder.ts';
import { cacheFolder } from '../../../worker/config.ts';
import { openMemoryRecord } from '../../../worker/memory-record.ts';
import { BadInput } from '../../intake/problem.ts';
import { documentsOf } from '../../views/published-documents.ts';
import { cycleResult } from '../../views/result.ts';
import { progressBar } from '../shared/progress.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { together } from '../shared/together.ts';
import { type RehearseOptions, rehearsalInput } from './options.ts';
import { play } from './play.ts';
import { refusedLines } from './refused-lines.ts';
import { flagsTable } from './summary.ts';

/** Rehearses a plan and writes what came of it. */
export async function rehearse(terminal: Terminal, planFile: string, options: RehearseOptions): Promise<ExitCode> {
  const [input] = await together(
    () => rehearsalInput(planFile, options),
    () => usableOut(options.out),
  );
  const { plan } = input.assessment.plan;
  await emptyOut(options.out);
  const db = await openMemoryRecord(cacheFolder(terminal.env));
  try {
    const bar = progressBar(terminal, terminal.say('rehearse.progress'));
    const refused = await play(db, input, join(options.out, 'mail'), terminal.env, bar);
    const { unassigned, from, ...read } = await cycleResult(db, plan.id, input.end);
    const { plan: id, policy, ...happened } = read;
    const result = {
      plan: id,
      policy,
      from,
      until: input.until,
      ...happened,
      refused: refusedLines(input.script, refused),
      unassigned,
    };
    const text = `${JSON.stringify(result, null, 1)}\n`;
    await writeFile(join(options.out, 'result.json'), text);
    if (input.madeUp !== null) await writeFile(join(options.out, 'reports.csv'), input.madeUp);
    for (const { name, content } of await documentsOf(db, plan.id, input.end)) {
      await writeFile(join(options.out, 'documents', name), content);
    }
    terminal.out(terminal.json ? text : summary(terminal, input, result, options.out));
    return EXIT.done;
  } finally {
    await db.close();
  }
}

type Result = Awaited<ReturnType<typeof cycleResult>> & { readonly refused: readonly object[] };

function summary(
  terminal: Terminal,
  { assessment }: Awaited<ReturnType<typeof rehearsalInput>>,
  result: Result,
  out: string,
): string {
  const { plan } = assessment.plan;
  const late = (result.reports as { late: boolean }[]).filter((r) => r.late).length;
  const counts = {
    reports: result.reports.length,
    late,
    missing: result.missing.length,
    reminders: result.reminders.length,
    consequences: result.consequences.length,
    refused: result.refused.length,
  };
  return [
    plan.title,
    '',
    flagsTable(terminal, plan, assessment.policy.policy, result),
    '',
    terminal.say('rehearse.counts', counts),
    terminal.say('rehearse.written', { out }),
  ].join('\n');
}

const FILES = ['result.json', 'reports.csv'];

/** Refuses a folder that cannot be made or written to; what is tried is taken away again. */
async function usableOut(out: string): Promise<void> {
  try {
    await rmdir(await mkdtemp(join(await standing(resolve(out)), '.tried-')));
    for (const name of FILES) await refuseFolder(join(out, name));
  } catch {
    throw new BadInput([{ file: out, line: null, path: '', code: 'folder_unusable', params: {} }]);
  }
}

/** What stands of a path: itself, or the nearest above it. */
async function standing(path: string): Promise<string> {
  const found = await lstat(path).catch(() => null);
  return found || dirname(path) === path ? path : standing(dirname(path));
}

/** Makes the folder ready; of what is in it, only what a rehearsal writes is replaced. */
async function emptyOut(out: string): Promise<void> {
  try {
    await makeFolder(out);
    for (const name of FILES) await rm(join(out, name), { force: true });
    for (const name of ['mail', 'documents']) {
      await rm(join(out, name), { recursive: true, force: true });
      await mkdir(join(out, name));
    }
  } catch {
    throw new BadInput([{ file: out, line: null, path: '', code: 'folder_unusable', params: {} }]);
  }
}

async function refuseFolder(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found?.isDirectory()) throw new Error(`${path} is a folder`);
}
