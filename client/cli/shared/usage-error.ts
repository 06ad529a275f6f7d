import type { CommanderError } from 'commander';
import { sayCode } from '../../messages/catalogue.ts';
import type { Terminal } from './terminal.ts';

/** Tells a wrong command line in the caller's language: what is wrong with which word, and where help is. */
export function tellUsageError({ say, json, out, err }: Terminal, { code, message }: CommanderError): void {
  const [subject = message.replace(/^error: /, ''), given = ''] = [...message.matchAll(/'([^']*)'/g)].map((m) => m[1]);
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?(.+)\?/.exec(message)?.[1];
  const wrong = code.replace('commander.', '');
  const sentence = sayCode(say, 'usage', wrong, { subject, given, choices });
  const lines = [sentence, ...(meant ? [say('usage.meant', { meant })] : []), say('usage.help')];
  if (json) out(JSON.stringify({ failure: { code: `usage.${wrong}`, message: sentence, subject } }, null, 2));
  else for (const line of lines) err(`${line}\n`);
}
