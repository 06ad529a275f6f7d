import { Socket } from 'node:net';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { openProgram } from '../cli/program/open-program.js';

/**
 * A command of the program that belongs to a server: it leads a group of its own, with whatever it starts, and the whole
 * group ends with the server, however that ends, or when it takes more memory than it may. A thread looks to it, for the
 * program itself may be busy.
 */
if (isMainThread) {
  const [most, ...args] = process.argv.slice(2);
  new Worker(new URL(import.meta.url), { workerData: { pid: process.pid, most: Number(most) }, stdin: false }).unref();
  const { main } = await openProgram();
  const code = await main(args);
  process.stdout.write('', () => process.exit(code));
} else {
  watch(workerData);
}

/** The server holds the other end of the input, and writes nothing into it: its end is the server's. */
function watch({ pid, most }) {
  const end = () => process.kill(-pid, 'SIGKILL');
  new Socket({ fd: 0, readable: true, writable: false }).on('error', end).on('close', end).resume();
  setInterval(() => process.memoryUsage.rss() > most && end(), 500);
}
