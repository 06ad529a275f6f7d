import { dataFolder } from '../remote/data-folder.ts';
import type { AddCommand } from '../shared/command.ts';
import { progressBar } from '../shared/progress.ts';
import { EXIT } from '../shared/terminal.ts';
import { untilStopped } from '../shared/until-stopped.ts';

/** `duban worker` and `duban serve`, as many of each as needed, and `duban prepare` before them: the processes of production. */
export const addProduction: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const onError = (error: unknown) => terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
  const parts = { env: terminal.env, folder: dataFolder(terminal), onError };
  program
    .command('prepare')
    .description(say('cli.prepare'))
    .option('--rebuild', say('cli.prepare.rebuild'))
    .action(async ({ rebuild = false }: { rebuild?: boolean }) => {
      const { prepare } = await import('../../serve/prepare.ts');
      const bar = progressBar(terminal, say('rebuild.progress'));
      const events = await prepare(parts, rebuild, bar);
      terminal.out(terminal.json ? JSON.stringify({ events }) : say('prepare.done', { events }));
      done(EXIT.done);
    });
  program
    .command('worker')
    .description(say('cli.worker'))
    .action(async () => {
      const { startWorker } = await import('../../serve/production.ts');
      const { stop } = await startWorker(parts);
      terminal.err(`${say('worker.polls')}\n`);
      await untilStopped(stop);
      done(EXIT.done);
    });
  program
    .command('serve')
    .description(say('cli.serve'))
    .action(async () => {
      const { startServe } = await import('../../serve/production.ts');
      const { url, firstLink, stop } = await startServe({
        ...parts,
        onBuild: () => terminal.err(`${say('start.console')}\n`),
      });
      terminal.err(`${say('serve.listens', { url })}\n`);
      if (firstLink !== null) terminal.err(`${say('start.first_link', { link: firstLink })}\n`);
      await untilStopped(stop);
      done(EXIT.done);
    });
};
