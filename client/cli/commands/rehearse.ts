import type { RehearseOptions } from '../rehearse/options.ts';
import type { AddCommand } from '../shared/command.ts';

/** `duban rehearse PLAN.yaml --out DIR`: a whole cycle on the real parts, time skipped (formats.md, Rehearsal). */
export const addRehearse: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('rehearse <plan>')
    .description(say('cli.rehearse'))
    .option('--policy <file>', say('cli.rehearse.policy'))
    .option('--reports <file>', say('cli.rehearse.reports'))
    .option('--behaviour <seed>', say('cli.rehearse.behaviour'))
    .option('--from <day>', say('cli.rehearse.from'))
    .option('--until <day>', say('cli.rehearse.until'))
    .requiredOption('--out <folder>', say('cli.rehearse.out'))
    .action(async (plan: string, options: RehearseOptions) => {
      const { rehearse } = await import('../rehearse/rehearse.ts');
      done(await rehearse(terminal, plan, options));
    });
};
