import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SettingWrong } from '../../worker/config.ts';
import { connectCluster } from '../../worker/connect.ts';
import { type DevServer, startDevServer } from '../../worker/dev-server.ts';
import { TemporalAway } from '../../worker/temporal-away.ts';

describe('a Temporal cluster of others', () => {
  let folder: string;
  let temporal: DevServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duban-connect-'));
    temporal = await startDevServer(folder, process.env, console.error);
  });
  afterAll(async () => {
    await temporal.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is connected to where it has the namespace', async () => {
    await (await connectCluster(temporal.address, 'default')).close();
  });

  it('without the namespace that is set is told as a wrong setting', async () => {
    const asked = connectCluster(temporal.address, 'nowhere');
    await expect(asked).rejects.toThrow(new SettingWrong('TEMPORAL_NAMESPACE', 'nowhere'));
  });

  it('that is no address at all is told as away', () =>
    expect(connectCluster('[::1', 'default')).rejects.toBeInstanceOf(TemporalAway));
});
