import { Command, CommanderError, Option } from 'commander';
import { settingsOf } from '../../worker/config.ts';
import { BadInput } from '../intake/problem.ts';
import { languageOf, speaker } from '../messages/catalogue.ts';
import { COMMANDS } from './commands/index.ts';
import { tellFailure } from './shared/failure.ts';
import { tellProblems } from './shared/problems.ts';
import { speakHelp } from './shared/spoken-help.ts';
import { EXIT, type ExitCode, type Terminal } from './shared/terminal.ts';
import { tellUsageError } from './shared/usage-error.ts';

/** Runs one command line; answers with its exit code: 0 done, 1 failed, 2 bad input. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const env = settingsOf(process.env);
  const language = languageOf(languageAsked(args), env);
  const terminal: Terminal = {
    say: speaker(language),
    language,
    json: args.includes('--json'),
    interactive: process.stderr.isTTY === true && !args.includes('--json'),
    out: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    err: (text) => void process.stderr.write(text),
    env,
  };
  let code: ExitCode = EXIT.done;
  const program = build(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(['node', 'duban', ...args]);
    return code;
  } catch (error) {
    return ended(terminal, error);
  }
}

/** The language asked for, read before anything is parsed, so that even a wrong command line is told in it. */
function languageAsked(args: readonly string[]): string | undefined {
  return /^--lang[=\n](.*)$/m.exec(args.join('\n'))?.[1];
}

function build(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const { say } = terminal;
  const program = new Command('duban')
    .description(say('cli.description'))
    .addOption(new Option('--lang <language>', say('cli.lang')).choices(['zh', 'en']))
    .option('--json', say('cli.json'));
  for (const { title, commands } of COMMANDS) {
    program.commandsGroup(say(title));
    for (const add of commands) add(program, terminal, done);
  }
  for (const command of everyCommand(program)) {
    speakHelp(command, say);
    if (command.commands.length === 0 && command !== program) {
      command.option('--json', say('cli.json'));
      command.addOption(new Option('--lang <language>', say('cli.lang')).choices(['zh', 'en']));
    }
  }
  return program;
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap((sub) => everyCommand(sub as Command))];
}

function ended(terminal: Terminal, error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    if (error.code !== 'commander.help') tellUsageError(terminal, error);
    return EXIT.badInput;
  }
  if (error instanceof BadInput) {
    tellProblems(terminal, error.problems);
    return EXIT.badInput;
  }
  return tellFailure(terminal, error);
}
