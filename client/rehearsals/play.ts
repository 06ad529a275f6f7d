import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Env } from '../../worker/config.ts';
import type { RehearsalLimits, RehearsalWish } from './rehearsal.ts';

const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));
/** What a rehearsal needs to know of its server; not its record, its Temporal, its mail server, its secrets. */
const ITS_BUSINESS =
  /^(?:PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|DUBAN_CACHE|TEMPORAL_TEST_SERVER|PYTHON|PIP_\w+|\w+_PROXY|NODE_EXTRA_CA_CERTS)$/i;
/** The server that people work with comes first. */
const NICE = 5;
const MEGABYTE = 1024 ** 2;

/** A rehearsal under way in a process of its own. */
export interface Play {
  /** How it ended: null where it was ended from outside. */
  readonly ended: Promise<number | null>;
  /** Ends it with everything that it started. */
  readonly end: () => void;
}

/** Starts `duban rehearse` over a folder of its own, in a group of its own; tells how far it has come. */
export async function play(
  folder: string,
  { plan, policy, seed }: RehearsalWish,
  { bytes }: RehearsalLimits,
  env: Env,
  onProgress: (done: number, total: number) => void,
): Promise<Play> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'plan.yaml'), plan.text);
  await writeFile(join(folder, 'policy.yaml'), policy.text);
  const files = [join(folder, 'plan.yaml'), `--behaviour=${seed}`, `--out=${join(folder, 'out')}`];
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${Math.floor(bytes / MEGABYTE)}`, CHILD, String(bytes), 'rehearse', ...files, '--json'],
    { cwd: folder, env: ownEnv(env), stdio: ['pipe', 'ignore', 'ignore', 'ipc'], detached: true },
  );
  if (child.pid !== undefined) setPriority(child.pid, NICE);
  child.on('message', (told: { readonly done: number; readonly total: number }) => onProgress(told.done, told.total));
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('exit', (code) => {
      endGroup(child);
      resolve(code);
    });
  });
  return { ended, end: () => endGroup(child) };
}

/** A process and what it started are one group; what has ended already needs no end. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // nobody of the group is left
  }
}

function ownEnv(env: Env): Record<string, string> {
  const given = Object.entries(env).filter(([name, value]) => value !== undefined && ITS_BUSINESS.test(name));
  return Object.fromEntries(given) as Record<string, string>;
}
