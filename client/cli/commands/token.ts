import { readFile } from 'node:fs/promises';
import { onlyCycle } from '../remote/only-cycle.ts';
import { tokenFor } from '../remote/token-for.ts';
import type { AddCommand } from '../shared/command.ts';
import { EXIT } from '../shared/terminal.ts';

/** `duban token POST`: a post's bearer token, in a file that only its owner may read; an earlier one stops working. */
export const addToken: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('token <post>')
    .description(say('cli.token'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (post: string, options: { cycle?: string }) => {
      const cycle = await onlyCycle(terminal, options.cycle);
      const file = await tokenFor(terminal, cycle, post, true);
      const token = (await readFile(file, 'utf8')).trim();
      terminal.out(
        terminal.json ? JSON.stringify({ cycle, post, file, token }) : say('token.issued', { post, cycle, file }),
      );
      done(EXIT.done);
    });
};
