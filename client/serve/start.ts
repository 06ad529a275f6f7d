import { type Env, filesFolder } from '../../worker/config.ts';
import { openInstallation, REAL_TIME } from '../../worker/installation.ts';
import { openSampleClock } from '../../worker/sample-clock.ts';
import { tellClock } from '../operations/tell-clock.ts';
import { lastInstant } from '../views/last-instant.ts';
import { refuseWrongSettings } from './refuse-settings.ts';
import { type Running, run } from './run.ts';
import { prepareSample, SAMPLE, sampleScript } from './sample.ts';
import { sampleControl } from './sample-control.ts';
import { sampleDepartments } from './sample-departments.ts';
import { sampleSupervisors } from './sample-supervisors.ts';

/** What a start needs to know. */
export interface StartOptions {
  readonly folder: string;
  readonly env: Env;
  readonly onProgress: (done: number, total: number) => void;
  /** Told when the console has to be built first. */
  readonly onBuild: () => void;
  readonly onError: (error: unknown) => void;
}

/**
 * Starts everything embedded with the sample as a running cycle; goes on where an earlier start was stopped. A sample
 * never touches a real database or Temporal cluster, whatever is set.
 */
export async function startSample({
  folder,
  env: given,
  onProgress,
  onBuild,
  onError,
}: StartOptions): Promise<Running> {
  refuseWrongSettings(given);
  const env = { ...given, DATABASE_URL: undefined, TEMPORAL_ADDRESS: undefined };
  const script = await sampleScript();
  const prepare = () => prepareSample(folder, script, env, onProgress);
  const installation = await openInstallation({ folder, env, onError, prepare });
  const first = { now: SAMPLE.at, speed: SAMPLE.speed };
  const clock = await openSampleClock(folder, first, await lastInstant(installation.db, SAMPLE.at));
  const running = await run({
    installation,
    time: clock,
    folder,
    files: filesFolder({}, folder),
    env,
    sample: true,
    clockControl: sampleControl(clock),
    loops: (deps) => [sampleDepartments(deps, script.reports, onError), sampleSupervisors(deps, onError)],
    onBuild,
    onError,
  }).catch(async (error) => {
    clock.stop();
    await installation.stop();
    throw error;
  });
  await tellClock(running.operations, clock.clock());
  return {
    ...running,
    stop: async () => {
      await clock.save();
      clock.stop();
      await running.stop();
    },
  };
}

/** Starts everything embedded in real time, for a plan of one's own. */
export async function startReal({ folder, env, onBuild, onError }: StartOptions): Promise<Running> {
  refuseWrongSettings(env);
  const installation = await openInstallation({ folder, env, onError });
  return run({
    installation,
    time: REAL_TIME,
    folder,
    files: filesFolder(env, folder),
    env,
    sample: false,
    clockControl: null,
    loops: () => [],
    onBuild,
    onError,
  }).catch(async (error) => {
    await installation.stop();
    throw error;
  });
}
