import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { REAL_TIME } from '../../../worker/installation.ts';
import { dayOf } from '../../../workflows/rules/time/instant.ts';
import { OperationError } from '../../operations/errors.ts';
import { importCycle } from '../../operations/import-cycle.ts';
import type { Running } from '../../serve/run.ts';
import { isPrepared } from '../../serve/sample.ts';
import { type StartOptions as Parts, startReal, startSample } from '../../serve/start.ts';
import { dataFolder } from '../remote/data-folder.ts';
import { loadAssessment } from '../shared/load-assessment.ts';
import { progressBar } from '../shared/progress.ts';
import { sentFiles } from '../shared/sent-files.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { untilStopped } from '../shared/until-stopped.ts';
import { sampleBanner } from './sample-banner.ts';

/** The options of `duban start` as typed. */
export interface StartOptions {
  readonly plan?: string;
  readonly policy?: string;
  readonly from?: string;
}

/** Starts everything in this process and stays until it is stopped. */
export async function start(terminal: Terminal, options: StartOptions): Promise<ExitCode> {
  const folder = dataFolder(terminal);
  const parts: Parts = {
    folder,
    env: terminal.env,
    onProgress: progressBar(terminal, terminal.say('start.preparing')),
    onBuild: () => terminal.err(`${terminal.say('start.console')}\n`),
    onError: (error) => terminal.err(`${error instanceof Error ? error.message : String(error)}\n`),
  };
  if (options.plan === undefined) {
    const opening = (await isPrepared(folder)) ? 'start.going_on' : 'start.opening';
    terminal.err(`${terminal.say(opening, { folder })}\n`);
    const running = await startSample(parts);
    terminal.out(
      sampleBanner(terminal, running, folder, {
        now: await running.operations.businessNow(),
        speed: (await running.operations.clock()).speed,
      }),
    );
    await untilStopped(running.stop);
    return EXIT.done;
  }
  await loadAssessment(options.plan, options.policy, options.from ?? (await firstDay(folder, options)));
  const running = await startReal(parts);
  try {
    const cycle = await startOwn(running, options);
    terminal.out(realBanner(terminal, running, folder, cycle));
  } catch (error) {
    await running.stop();
    throw error;
  }
  await untilStopped(running.stop);
  return EXIT.done;
}

/** From which day a first start would run the plan; a further one goes on with the cycle it finds. */
async function firstDay(folder: string, { plan = '', policy }: StartOptions): Promise<string | undefined> {
  if (await exists(join(folder, 'record'))) return undefined;
  const { horizon } = (await loadAssessment(plan, policy)).plan.plan;
  const today = dayOf(REAL_TIME.businessNow());
  return today > horizon.from ? today : horizon.from;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Starts the plan's cycle; one that runs already simply goes on. */
async function startOwn(running: Running, options: StartOptions): Promise<string> {
  const files = await sentFiles(options.plan ?? '', options.policy);
  try {
    return (await importCycle(running.operations, { ...files, from: options.from }, { actor: 'operator' })).cycle;
  } catch (error) {
    const exists = error instanceof OperationError && error.refusals[0]?.code === 'cycle_exists';
    if (!exists) throw error;
    return error.refusals[0]?.subject ?? '';
  }
}

function realBanner({ say, env }: Terminal, { listening, firstLink }: Running, folder: string, cycle: string): string {
  return [
    '',
    say('start.real.running', { url: listening.url, folder, cycle }),
    say(env.DATABASE_URL ? 'start.promise.postgres' : 'start.promise.embedded'),
    say(env.SMTP_URL ? 'start.mail.smtp' : 'start.mail.outbox', { folder }),
    ...(firstLink === null ? [] : [say('start.first_link', { link: firstLink })]),
    '',
    say('start.try'),
    '  npx duban cycle status',
    '  npx duban cycle next',
    '  npx duban doctor',
    '',
    say('start.stop'),
  ].join('\n');
}
