import type { Command, Option } from 'commander';
import type { Say } from '../../messages/catalogue.ts';

const TITLES = {
  'Usage:': 'help.usage',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
  'Arguments:': 'help.arguments',
} as const;

/** Has a command's help speak the caller's language throughout: headings, placeholders, choices and defaults. */
export function speakHelp(command: Command, say: Say): void {
  const placeholders = (text: string) =>
    text.replace('[options]', `[${say('help.some_options')}]`).replace('[command]', `[${say('help.a_command')}]`);
  command
    .helpOption('-h, --help', say('cli.help'))
    .configureHelp({
      styleTitle: (title) => (title in TITLES ? say(TITLES[title as keyof typeof TITLES]) : title),
      styleUsage: placeholders,
      subcommandTerm: (sub) => placeholders(`${sub.name()}${takesOptions(sub)}${argumentsOf(sub)}`),
      optionDescription: (option) => `${option.description}${remarks(option, say)}`,
    })
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  if (command.commands.length > 0) command.helpCommand(placeholders('help [command]'), say('cli.help'));
}

function takesOptions(command: Command): string {
  if (command.name() === 'help') return '';
  return command.commands.length > 0 ? ' [command]' : ' [options]';
}

function argumentsOf(command: Command): string {
  return command.registeredArguments.map((a) => (a.required ? ` <${a.name()}>` : ` [${a.name()}]`)).join('');
}

function remarks({ argChoices, defaultValue }: Option, say: Say): string {
  if (argChoices) return say('help.choices', { choices: argChoices.join(say('help.or')) });
  return defaultValue === undefined ? '' : say('help.default', { value: String(defaultValue) });
}
