import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { endTemporal } from '../../support/installation.ts';
import { startDuban } from '../../support/program.ts';
import type { SamplePlace } from './places.ts';

/** A first start of the sample rehearses five months of it. */
const REHEARSAL_MS = 180_000;

/** A sample that runs, and the way to stop it, which takes its folder away. */
export interface RunningSample extends SamplePlace {
  readonly stop: () => Promise<void>;
}

/** Starts the sample over a folder, with its settings; one whose rehearsal is there already goes on from it. */
export async function startSample(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningSample> {
  // Tests ask for more in a minute than people do.
  const env = { DUBAN_HOME: folder, DUBAN_LISTEN: '127.0.0.1:0', DUBAN_LIMITS: 'off', ...settings };
  const program = await startDuban(['start', '--lang', 'en'], env, /Ctrl-C/, REHEARSAL_MS);
  const shown = [...program.said().matchAll(/(http\S+\/enter#[\w-]+\.(\S+))/g)];
  const { url } = JSON.parse(await readFile(join(folder, 'server.json'), 'utf8'));
  return {
    url,
    folder,
    links: Object.fromEntries(shown.map(([, link, who]) => [who, link])),
    stop: async () => {
      await program.stop();
      await endTemporal(folder);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Has a sample's clock stand still at an instant. */
export async function standAt({ url, folder }: SamplePlace, at: string): Promise<void> {
  const operator = (await readFile(join(folder, 'operator.token'), 'utf8')).trim();
  for (const body of [{ speed: 0 }, { at }]) {
    const headers = { Authorization: `Bearer ${operator}`, 'Content-Type': 'application/json' };
    const answer = await fetch(`${url}/api/clock`, { method: 'PUT', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`the clock of ${url} answers ${answer.status}`);
  }
}
