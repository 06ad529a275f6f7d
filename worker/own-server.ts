import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { TemporalAway } from './temporal-away.ts';

/** Long enough for a machine that stalls while a server starts. */
export const START_PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 20;

/** A server program that Duban started on a port of this machine, and ends. */
export interface OwnServer {
  readonly address: string;
  readonly pid: number;
  /** Tells what it ended with, whoever ended it. */
  readonly ended: Promise<TemporalAway>;
  /** What the work comes to; throws `TemporalAway` when the server ends before. */
  readonly whileAlive: <T>(work: Promise<T>) => Promise<T>;
  readonly end: () => Promise<void>;
}

interface Started {
  readonly program: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly stdio: StdioOptions;
  /** True where it is to outlive a terminal's Ctrl-C, so that it can be ended in order. */
  readonly detached: boolean;
}

/** Starts a server program; throws when it cannot be run. It need not answer yet. */
export function startOwnServer({ program, args, port, stdio, detached }: Started): OwnServer {
  const child = spawn(program, [...args], { stdio, detached });
  const ended = endOf(child, program);
  const { pid } = child;
  if (pid === undefined) throw new TemporalAway(program, 'it could not be started');
  child.unref();
  return {
    address: `127.0.0.1:${port}`,
    pid,
    ended,
    whileAlive: (work) => Promise.race([work, ended.then(thrown)]),
    end: () => endProcess(pid),
  };
}

function endOf(child: ChildProcess, program: string): Promise<TemporalAway> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(new TemporalAway(program, error)));
    child.once('exit', (code, signal) => resolve(new TemporalAway(program, `it ended with ${signal ?? code}`)));
  });
}

function thrown(fault: TemporalAway): never {
  throw fault;
}

/** Waits until something takes connections at the address; throws `TemporalAway` after an instant. */
export async function listening(address: string, patienceEnds: number): Promise<void> {
  while (!(await takesConnections(address))) {
    if (Date.now() > patienceEnds) throw new TemporalAway(address, 'nothing listens there');
    await pause(LOOK_AGAIN_MS);
  }
}

function takesConnections(address: string): Promise<boolean> {
  const [host, port] = address.split(':');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) });
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

/** Ends a process politely, and hard when it does not go. */
export async function endProcess(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGTERM');
  const patienceEnds = Date.now() + STOP_PATIENCE_MS;
  while (isAlive(pid)) {
    if (Date.now() > patienceEnds) {
      process.kill(pid, 'SIGKILL');
      return;
    }
    await pause(50);
  }
}

/** Whether a process runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
