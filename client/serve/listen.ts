import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Env } from '../../worker/config.ts';
import { createApp } from '../http/app.ts';
import type { HttpDeps } from '../http/deps.ts';
import { BadInput } from '../intake/problem.ts';
import { PortTaken } from './port-taken.ts';

/** An HTTP server that listens; its address stands in the data folder for the command line to find. */
export interface Listening {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Where an installation listens unless told otherwise. */
export function listenOn(env: Env): string {
  return env.DUBAN_LISTEN || '127.0.0.1:8600';
}

/** A host and a port, as DUBAN_LISTEN names them; refused where it names none. */
export function addressOf(text: string): { readonly hostname: string; readonly port: number } {
  const match = /^(\[[0-9a-f:]+\]|[A-Za-z0-9.-]+):(\d{1,5})$/.exec(text);
  if (match?.[1] && Number(match[2]) <= 65535)
    return { hostname: match[1].replace(/^\[|\]$/g, ''), port: Number(match[2]) };
  throw new BadInput([
    {
      file: 'DUBAN_LISTEN',
      line: null,
      path: '',
      code: 'option_value',
      params: { option: 'DUBAN_LISTEN', value: text },
    },
  ]);
}

/** Listens until stopped; a port that is taken is told in a sentence. What answers is made when the address is known. */
export function listen(open: (url: string) => HttpDeps, folder: string, where: string): Promise<Listening> {
  const { hostname, port } = addressOf(where);
  return new Promise((resolve, reject) => {
    let app = new Hono();
    const closing = new AbortController();
    const server = serve({ fetch: (request, env) => app.fetch(request, env), hostname, port }, async (info) => {
      const url = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${info.port}`;
      app = createApp(open(url), closing.signal);
      const file = join(folder, 'server.json');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(file, JSON.stringify({ url, pid: process.pid }));
      resolve({
        url,
        stop: async () => {
          await rm(file, { force: true });
          closing.abort();
          await new Promise((done) => server.close(done));
        },
      });
    });
    server.once('error', () => reject(new PortTaken(where)));
  });
}
