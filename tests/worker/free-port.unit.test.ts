import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort } from '../../worker/free-port.ts';

const TIME_WAIT = '06';

/** The states that the system knows a loopback port of this machine in. */
async function statesOf(port: number): Promise<readonly (string | undefined)[]> {
  const at = port.toString(16).toUpperCase().padStart(4, '0');
  const rows = (await readFile('/proc/net/tcp', 'utf8')).split('\n').map((row) => row.trim().split(/\s+/));
  return rows.filter(([, local]) => local?.endsWith(`:${at}`)).map(([, , , state]) => state);
}

describe('a free port', () => {
  it('is kept from whoever asks the system for any port', async () => {
    expect(await statesOf(await freePort())).toEqual([TIME_WAIT]);
  });

  it('is open to the server that it was chosen for', async () => {
    const port = await freePort();
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    expect(server.address()).toMatchObject({ port });
    server.close();
  });
});
