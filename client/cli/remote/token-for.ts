import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Terminal } from '../shared/terminal.ts';
import { connect, tokenFile } from './connect.ts';
import { dataFolder } from './data-folder.ts';

/** Makes sure that this machine has a token for a post: the operator issues one where there is none yet. */
export async function tokenFor(terminal: Terminal, cycle: string, post: string, anew = false): Promise<string> {
  const file = tokenFile(dataFolder(terminal), cycle, post);
  if (terminal.env.DUBAN_TOKEN) return file;
  const known = await access(file).then(
    () => true,
    () => false,
  );
  if (known && !anew) return file;
  const { token } = await (await connect(terminal)).post('/tokens', {}, { cycle, post });
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, `${token}\n`, { mode: 0o600 });
  return file;
}
