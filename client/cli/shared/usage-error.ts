import type { CommanderError } from 'commander';
import { sayCode } from '../../messages/catalogue.ts';
import type { Terminal } from './terminal.ts';

/** Tells a wrong command line in the caller's language: what is wrong with which word, and where help is. */
export function tellUsageError({ say, err }: Terminal, { code, message }: CommanderError): void {
  const [subject = message.replace(/^error: /, ''), given = ''] = [...message.matchAll(/'([^']*)'/g)].map((m) => m[1]);
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?(.+)\?/.exec(message)?.[1];
  err(`${sayCode(say, 'usage', code.replace('commander.', ''), { subject, given, choices })}\n`);
  if (meant) err(`${say('usage.meant', { meant })}\n`);
  err(`${say('usage.help')}\n`);
}
