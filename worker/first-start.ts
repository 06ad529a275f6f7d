import { freePort } from './free-port.ts';
import { isAlive, type OwnServer } from './own-server.ts';

/** Somebody else may take a port between its choosing and its opening. */
const STARTS = 3;

/** A server that serves at its port, and what was made of it when it did. */
export interface Started<T> {
  readonly port: number;
  readonly server: OwnServer;
  readonly made: T;
}

/**
 * Starts a server at a port that nobody uses, and at another one when it ends before `make` is done with it; throws
 * what the last of three starts ended with, or why a server that runs could not be used.
 */
export async function firstStart<T>(
  start: (port: number) => Promise<OwnServer>,
  make: (address: string) => Promise<T>,
): Promise<Started<T>> {
  for (let left = STARTS - 1; ; left -= 1) {
    const port = await freePort();
    const server = await start(port);
    try {
      return { port, server, made: await server.whileAlive(make(server.address)) };
    } catch (error) {
      const unfit = isAlive(server.pid);
      await server.end();
      if (left === 0 || unfit) throw error;
    }
  }
}
