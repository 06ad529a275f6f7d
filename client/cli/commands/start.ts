import { OperationError } from '../../operations/errors.ts';
import { importCycle } from '../../operations/import-cycle.ts';
import type { Running } from '../../serve/run.ts';
import { SAMPLE } from '../../serve/sample.ts';
import { type StartOptions, startReal, startSample } from '../../serve/start.ts';
import { dataFolder } from '../remote/data-folder.ts';
import type { AddCommand } from '../shared/command.ts';
import { loadAssessment } from '../shared/load-assessment.ts';
import { progressBar } from '../shared/progress.ts';
import { sentFiles } from '../shared/sent-files.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { untilStopped } from '../shared/until-stopped.ts';

interface Options {
  readonly plan?: string;
  readonly policy?: string;
  readonly from?: string;
}

/** `duban start`: everything in one process, with the sample running or a plan of one's own in real time. */
export const addStart: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('start')
    .description(say('cli.start'))
    .option('--plan <file>', say('cli.start.plan'))
    .option('--policy <file>', say('cli.rehearse.policy'))
    .option('--from <day>', say('cli.start.from'))
    .action(async (options: Options) => done(await start(terminal, options)));
};

async function start(terminal: Terminal, options: Options): Promise<ExitCode> {
  const folder = dataFolder(terminal);
  const parts: StartOptions = {
    folder,
    env: terminal.env,
    onProgress: progressBar(terminal, terminal.say('start.preparing')),
    onError: (error) => terminal.err(`${error instanceof Error ? error.message : String(error)}\n`),
  };
  if (options.plan === undefined) {
    terminal.err(`${terminal.say('start.opening', { folder })}\n`);
    const running = await startSample(parts);
    terminal.out(sampleBanner(terminal, running, folder));
    await untilStopped(running.stop);
    return EXIT.done;
  }
  await loadAssessment(options.plan, options.policy, options.from);
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

/** Starts the plan's cycle; one that runs already simply goes on. */
async function startOwn(running: Running, options: Options): Promise<string> {
  const files = await sentFiles(options.plan ?? '', options.policy);
  try {
    return (await importCycle(running.operations, { ...files, from: options.from })).cycle;
  } catch (error) {
    const exists = error instanceof OperationError && error.refusals[0]?.code === 'cycle_exists';
    if (!exists) throw error;
    return error.refusals[0]?.subject ?? '';
  }
}

function sampleBanner({ say, env }: Terminal, { listening }: Running, folder: string): string {
  const { left } = SAMPLE;
  return [
    '',
    say('start.sample.running', { url: listening.url, folder }),
    say('start.sample.clock'),
    say(env.DATABASE_URL ? 'start.promise.postgres' : 'start.promise.embedded'),
    say(env.SMTP_URL ? 'start.mail.smtp' : 'start.mail.outbox', { folder }),
    '',
    say('start.try'),
    `  npx duban due ${left}`,
    `  npx duban report --unit ${left}`,
    `  npx duban why ${left} --period 2024-Q1`,
    '',
    say('start.stop'),
  ].join('\n');
}

function realBanner({ say, env }: Terminal, { listening }: Running, folder: string, cycle: string): string {
  return [
    '',
    say('start.real.running', { url: listening.url, folder, cycle }),
    say(env.DATABASE_URL ? 'start.promise.postgres' : 'start.promise.embedded'),
    say(env.SMTP_URL ? 'start.mail.smtp' : 'start.mail.outbox', { folder }),
    '',
    say('start.try'),
    '  npx duban cycle status',
    '  npx duban cycle next',
    '  npx duban doctor',
    '',
    say('start.stop'),
  ].join('\n');
}
