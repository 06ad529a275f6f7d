import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../client/cli/duban.js', import.meta.url));
const PATIENCE_MS = 60_000;

/** A running `duban start` in a data folder of its own, as a process that can be killed. */
export interface RunningDuban {
  readonly url: string;
  readonly operator: string;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A folder for an installation and its plan; `clear` ends the Temporal server that a kill leaves behind. */
export interface Home {
  readonly folder: string;
  readonly start: () => Promise<RunningDuban>;
  readonly clear: () => Promise<void>;
}

/** Makes a home with a plan file and a policy file. */
export async function home(plan: string, policy: string, env: Readonly<Record<string, string>> = {}): Promise<Home> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-home-'));
  await writeFile(join(folder, 'plan.yaml'), plan);
  await writeFile(join(folder, 'policy.yaml'), policy);
  return {
    folder,
    start: () => start(folder, env),
    clear: async () => {
      const known = await readFile(join(folder, 'data', 'temporal.json'), 'utf8').then(JSON.parse, () => null);
      if (known) endQuietly(known.pid);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function start(folder: string, env: Readonly<Record<string, string>>): Promise<RunningDuban> {
  const data = join(folder, 'data');
  await rm(join(data, 'server.json'), { force: true });
  const child = spawn(process.execPath, [PROGRAM, 'start', '--plan', join(folder, 'plan.yaml')], {
    env: { ...process.env, ...env, DUBAN_HOME: data, DUBAN_LISTEN: '127.0.0.1:0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = spoken(child);
  const url = await answered(child, said);
  const operator = (await readFile(join(data, 'operator.token'), 'utf8')).trim();
  return {
    url,
    operator,
    kill: () => ended(child, 'SIGKILL'),
    stop: () => ended(child, 'SIGTERM'),
  };
}

function spoken(child: ChildProcess): { text: string } {
  const said = { text: '' };
  child.stdout?.on('data', (chunk) => {
    said.text += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said.text += chunk;
  });
  return said;
}

/** Waits for the banner, which names the address. */
function answered(child: ChildProcess, said: { text: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}: ${said.text}`));
    const timer = setTimeout(() => fail('did not start in time'), PATIENCE_MS);
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stdout?.on('data', () => {
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said.text) ?? [];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

function endQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
