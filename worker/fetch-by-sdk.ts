import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { quietRuntime } from './run-worker.ts';
import type { ServerBinary } from './server-binary.ts';

/**
 * Has the SDK download a server into a folder, by starting it once and ending it at once: the SDK offers no other way.
 * Answers with the program's path; throws what the SDK says where there is no network.
 */
export async function fetchBySdk({ program }: ServerBinary, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  quietRuntime();
  const server = { executable: { type: 'cached-download' as const, downloadDir: folder } };
  const env =
    program === 'temporal'
      ? await TestWorkflowEnvironment.createLocal({ server })
      : await TestWorkflowEnvironment.createTimeSkipping({ server });
  await env.teardown();
  const found = (await readdir(folder)).find((name) => name.startsWith(`${program}-sdk-`));
  if (!found) throw new Error(`the SDK left no ${program} in ${folder}`);
  return join(folder, found);
}
