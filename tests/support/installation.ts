import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, startDuban } from './program.ts';

/** A running `duban start` in a data folder of its own, as a process that can be killed. */
export interface RunningDuban extends Program {
  readonly url: string;
  readonly operator: string;
}

/** A folder for an installation and its plan; `clear` ends the Temporal server that a kill leaves behind. */
export interface Home {
  readonly folder: string;
  readonly start: () => Promise<RunningDuban>;
  readonly clear: () => Promise<void>;
}

/** How an installation is started besides its plan and policy. */
export interface HomeSetting {
  readonly env?: Readonly<Record<string, string>>;
  /** The day from which its cycle runs. */
  readonly from?: string;
}

/** Makes a home with a plan file and a policy file. */
export async function home(plan: string, policy: string, setting: HomeSetting = {}): Promise<Home> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-home-'));
  await writeFile(join(folder, 'plan.yaml'), plan);
  await writeFile(join(folder, 'policy.yaml'), policy);
  return {
    folder,
    start: () => start(folder, setting),
    clear: async () => {
      await endTemporal(join(folder, 'data'));
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function start(folder: string, { env = {}, from }: HomeSetting): Promise<RunningDuban> {
  const data = join(folder, 'data');
  await rm(join(data, 'server.json'), { force: true });
  const args = ['start', '--plan', join(folder, 'plan.yaml'), ...(from ? ['--from', from] : [])];
  const place = { DUBAN_HOME: data, DUBAN_LISTEN: '127.0.0.1:0' };
  // Tests ask for more in a minute than people do.
  const unlimited = { DUBAN_LIMITS: 'off' };
  const program = await startDuban(args, { ...unlimited, ...env, ...place }, /http:\/\/127\.0\.0\.1:\d+/);
  const operator = (await readFile(join(data, 'operator.token'), 'utf8')).trim();
  return { ...program, url: program.ready, operator };
}

/** The process of the Temporal server over a data folder, if one was started there. */
export async function temporalPid(data: string): Promise<number | null> {
  const known = await readFile(join(data, 'temporal.json'), 'utf8').then(JSON.parse, () => null);
  return known?.pid ?? null;
}

/** Ends the Temporal server over a data folder, if one runs. */
export async function endTemporal(data: string): Promise<void> {
  const pid = await temporalPid(data);
  if (pid === null) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
