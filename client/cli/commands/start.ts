import type { AddCommand } from '../shared/command.ts';
import type { StartOptions } from '../start/start.ts';

/** `duban start`: everything in one process, with the sample running or a plan of one's own in real time. */
export const addStart: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('start')
    .description(say('cli.start'))
    .option('--plan <file>', say('cli.start.plan'))
    .option('--policy <file>', say('cli.rehearse.policy'))
    .option('--from <day>', say('cli.start.from'))
    .action(async (options: StartOptions) => {
      const { start } = await import('../start/start.ts');
      done(await start(terminal, options));
    });
};
