import { basename } from 'node:path';
import { type Coverage, ruleCoverage } from '../../../workflows/rules/review/rule-coverage.ts';
import { type LoadedPolicy, loadPolicy } from '../../intake/load-policy.ts';
import { good } from '../../intake/problem.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { unitNames } from '../remote/unit-names.ts';
import type { AddCommand } from '../shared/command.ts';
import { coverageText, differencesText } from '../shared/policy-text.ts';
import { readInput } from '../shared/read-file.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { addPolicyChanges } from './policy-change.ts';

/** `duban policy check|try|publish|changes|approve|reject`: the rule workbench. */
export const addPolicy: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const policy = program.command('policy').description(say('cli.policy'));
  policy
    .command('check <file>')
    .description(say('cli.policy.check'))
    .action(async (file: string) => done(await check(terminal, file)));
  policy
    .command('try <file>')
    .description(say('cli.policy.try'))
    .option('--on <cycle>', say('cli.option.cycle'))
    .action(async (file: string, options: { on?: string }) => done(await attempt(terminal, file, options.on)));
  addPolicyChanges(policy, terminal, done);
};

async function load(file: string): Promise<{ loaded: LoadedPolicy; bytes: Uint8Array }> {
  const bytes = await readInput(file);
  return { loaded: good(loadPolicy(file, bytes)), bytes };
}

async function check(terminal: Terminal, file: string): Promise<ExitCode> {
  const { loaded } = await load(file);
  const found: Coverage = ruleCoverage(loaded.policy);
  terminal.out(terminal.json ? JSON.stringify(found, null, 2) : coverageText(terminal, loaded.policy, found));
  return EXIT.done;
}

async function attempt(terminal: Terminal, file: string, named?: string): Promise<ExitCode> {
  const { loaded, bytes } = await load(file);
  const cycle = await onlyCycle(terminal, named);
  const body = { policy: { name: basename(file), text: new TextDecoder().decode(bytes) } };
  const api = await connect(terminal);
  const tried = await api.post('/cycles/{cycle}/policy-try', { cycle }, body);
  if (terminal.json) terminal.out(JSON.stringify(tried, null, 2));
  else terminal.out(differencesText(terminal, loaded.policy, tried, await unitNames(api, cycle)));
  return EXIT.done;
}
