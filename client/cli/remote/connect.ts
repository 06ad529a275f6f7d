import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Terminal } from '../shared/terminal.ts';
import { type Api, apiAt, NoServer } from './api.ts';
import { dataFolder } from './data-folder.ts';

/** Finds the server and the caller's token; `post` speaks as that post, otherwise the operator does. */
export async function connect(terminal: Terminal, cycle?: string, post?: string): Promise<Api> {
  const folder = dataFolder(terminal);
  const url = terminal.env.DUBAN_URL || (await serverUrl(folder));
  const token = terminal.env.DUBAN_TOKEN || (await readToken(folder, cycle, post));
  return apiAt(url, token, (seconds) => terminal.err(`${terminal.say('connect.waits', { seconds })}\n`));
}

/** Where a post's token is kept. */
export function tokenFile(folder: string, cycle: string, post: string): string {
  return join(folder, 'tokens', cycle, `${post}.token`);
}

async function serverUrl(folder: string): Promise<string> {
  const file = join(folder, 'server.json');
  const known = await readFile(file, 'utf8').catch(() => {
    throw new NoServer(file);
  });
  return (JSON.parse(known) as { url: string }).url;
}

async function readToken(folder: string, cycle = '', post?: string): Promise<string> {
  const file = post === undefined ? join(folder, 'operator.token') : tokenFile(folder, cycle, post);
  const token = await readFile(file, 'utf8').catch(() => {
    throw new NoToken(post ?? 'operator', file);
  });
  return token.trim();
}

/** The caller has no token on this machine. */
export class NoToken extends Error {
  readonly post: string;
  readonly file: string;

  constructor(post: string, file: string) {
    super(`no token for ${post} in ${file}`);
    this.name = 'NoToken';
    this.post = post;
    this.file = file;
  }
}
