import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DUBAN = fileURLToPath(new URL('../../client/cli/duban.js', import.meta.url));
const PATIENCE_MS = 60_000;

/** A `duban` process that runs until it is ended. */
export interface Program {
  /** What it said when it was ready. */
  readonly ready: string;
  /** Everything it has said so far. */
  readonly said: () => string;
  /** Halts it where it is: nothing more is read, written or decided, until it is killed. */
  readonly freeze: () => void;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

type Env = Readonly<Record<string, string>>;

/** Starts `duban` with arguments and waits until it has said that it is ready. */
export async function startDuban(
  args: readonly string[],
  env: Env,
  readyWords: RegExp,
  patienceMs = PATIENCE_MS,
): Promise<Program> {
  const child = spawned(args, env);
  let text = '';
  const hear = (chunk: Buffer) => {
    text += chunk;
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return {
    ready: await said(child, readyWords, patienceMs),
    said: () => text,
    freeze: () => void child.kill('SIGSTOP'),
    kill: () => ended(child, 'SIGKILL'),
    stop: () => ended(child, 'SIGTERM'),
  };
}

/** Starts a `duban` that ends by itself, unless it is killed before. */
export function spawnDuban(args: readonly string[], env: Env): Pick<Program, 'kill'> {
  const child = spawned(args, env);
  return { kill: () => ended(child, 'SIGKILL') };
}

function spawned(args: readonly string[], env: Env): ChildProcess {
  return spawn(process.execPath, [DUBAN, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function said(child: ChildProcess, words: RegExp, patienceMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`${why}: ${text}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), patienceMs);
    child.once('exit', (code) => fail(`ended with ${code}`));
    const hear = (chunk: Buffer) => {
      text += chunk;
      const [found] = words.exec(text) ?? [];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
