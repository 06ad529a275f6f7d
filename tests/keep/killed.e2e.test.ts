import { access, readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptBackup } from '../../client/operations/backup.ts';
import { duban } from '../support/duban.ts';
import { openEmbedded } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { backUp, handIn, NOW, openWithCycle, type Shelf, shelf } from '../support/keep.ts';
import { spawnDuban } from '../support/program.ts';

let place: Shelf;
let kept: KeptBackup;

beforeAll(async () => {
  place = await shelf();
  const house = await openWithCycle(place.path('data'));
  kept = await backUp(house, place.path('data'), place.path('backup.tar.gz'));
  await house.stop();
});

afterAll(() => place.clear());

const stands = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

describe('a backup that is cut short', () => {
  /** A server that sends half a backup, and then nothing more, or dies. */
  async function halfServer(
    then: 'waits' | 'dies',
  ): Promise<{ readonly server: Server; readonly env: Record<string, string> }> {
    const half = (await readFile(kept.file)).subarray(0, Math.floor(kept.bytes / 2));
    const server = createServer((_, answer) => {
      answer.writeHead(200, { 'Transfer-Encoding': 'chunked' });
      answer.write(half, () => then === 'dies' && answer.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { server, env: { DUBAN_URL: url, DUBAN_TOKEN: 'x'.repeat(43), LANG: 'en_US.UTF-8' } };
  }

  it('by the death of the server says so and leaves nothing', async () => {
    const { server, env } = await halfServer('dies');
    const file = place.path('of-a-dead-server.tar.gz');
    const { code, err } = await duban(['backup', '--out', file], env);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('ended before everything was sent') });
    expect((await readdir(dirname(file))).filter((name) => name.startsWith('of-a-dead-server'))).toEqual([]);
    server.close();
  });

  it('by a kill never stands under its name', async () => {
    const { server, env } = await halfServer('waits');
    const file = place.path('killed.tar.gz');
    const program = spawnDuban(['backup', '--out', file], env);
    await eventually('half a backup on the disk', () => stands(`${file}.part`));
    await program.kill();
    expect(await stands(file)).toBe(false);
    server.closeAllConnections();
    server.close();
  });
});

describe('a restore that is killed', () => {
  it('cannot be started, is run again, and is whole', async () => {
    const folder = place.path('restored');
    const env = { DUBAN_HOME: folder, LANG: 'en_US.UTF-8' };
    const program = spawnDuban(['restore', kept.file], env);
    await eventually('a restore under way', () => stands(`${folder}/unfinished.json`));
    await program.kill();

    await expect(openEmbedded(folder, NOW)).rejects.toMatchObject({ how: 'unfinished' });
    const refused = await duban(['backup', '--out', place.path('of-half.tar.gz')], env);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('duban restore was interrupted') });

    const again = await duban(['restore', kept.file, '--json'], env);
    expect(JSON.parse(again.out)).toEqual({ events: kept.events, head: kept.head });
    const house = await openEmbedded(folder, NOW);
    await house.operator.post('/reconcile');
    await eventually('a task at work', async () => (await handIn(house, 't1', 'next')).body.version === 2);
    await house.stop();
  });
});
