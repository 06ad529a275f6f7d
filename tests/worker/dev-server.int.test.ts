import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../worker/config.ts';
import { connectClient, connectWorker } from '../../worker/connect.ts';
import { createWorker } from '../../worker/create-worker.ts';
import { type DevServer, startDevServer } from '../../worker/dev-server.ts';
import { findBinary } from '../../worker/find-binary.ts';
import { isAlive } from '../../worker/own-server.ts';
import { DEV_SERVER } from '../../worker/server-binary.ts';
import { eventually } from '../support/eventually.ts';
import { endTemporal, temporalPid } from '../support/installation.ts';

describe('a Temporal server of our own', () => {
  let folder: string;
  let program: string;
  let server: DevServer;
  const told: string[] = [];

  /** A server that ends at its first start, as one does whose port was taken. */
  const unlucky = async () => {
    const file = join(folder, 'unlucky');
    const once = `[ -f "${folder}/tried" ] || { touch "${folder}/tried"; echo no port; exit 7; }`;
    await writeFile(file, `#!/bin/sh\n${once}\nexec "${program}" "$@"\n`);
    await chmod(file, 0o755);
    return file;
  };
  const namespaces = async () => {
    const connection = await connectClient(server.address);
    const { namespaces: known } = await connection.workflowService.listNamespaces({});
    await connection.close();
    return known.map((one) => one.namespaceInfo?.name);
  };

  /** Kills it, and has seen it dead. */
  const kill = async () => {
    const killed = Number(await temporalPid(folder));
    await endTemporal(folder);
    await eventually('its end', () => !isAlive(killed));
    return killed;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duban-own-temporal-'));
    program = await findBinary(DEV_SERVER, cacheFolder(process.env), process.env);
    server = await startDevServer(folder, { ...process.env, TEMPORAL_CLI: await unlucky() }, (fault) =>
      told.push(fault),
    );
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('that ends before it served is tried at another port, and nobody need hear of it', async () => {
    expect(await namespaces()).toContain('default');
    expect(await readFile(join(folder, 'temporal.log'), 'utf8')).toContain('no port');
    expect(told).toEqual([]);
  });

  it('that is killed is told, and runs again at the same address over the same file', async () => {
    const killed = await kill();
    const serving = await eventually('a server again', () => namespaces().catch(() => null));
    expect(serving).toContain('default');
    expect(isAlive(killed)).toBe(false);
    expect(told).toEqual([expect.stringMatching(/^Temporal: it ended with SIGKILL; /)]);
  });

  it('is waited for by a worker that is made just then', async () => {
    const connection = await connectWorker(server.address);
    await kill();
    const worker = await createWorker({ connection, taskQueue: 'any', activities: { rest: async () => {} } });
    expect(worker.getState()).toBe('INITIALIZED');
    await worker.runUntil(async () => {});
    await connection.close();
  });

  it('is gone for good when it is stopped', async () => {
    const pid = Number(await temporalPid(folder));
    await server.stop();
    expect(isAlive(pid)).toBe(false);
    expect(await temporalPid(folder)).toBeNull();
  });
});
