import { flagLabel } from '../../explain/flag-label.ts';
import type { FlagsView, GivenFlag } from '../../views/flags.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import type { AddCommand } from '../shared/command.ts';
import { table } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

/** `duban flags`: the flags of the published reviews, with the last score and rank. */
export const addFlags: AddCommand = (program, terminal, done) => {
  program
    .command('flags')
    .description(terminal.say('cli.flags'))
    .option('--cycle <id>', terminal.say('cli.option.cycle'))
    .action(async (options: { cycle?: string }) => done(await flags(terminal, options.cycle)));
};

async function flags(terminal: Terminal, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const view = await (await connect(terminal)).get('/cycles/{cycle}/flags', { cycle });
  if (terminal.json) terminal.out(JSON.stringify(view, null, 2));
  else terminal.out(view.periods.length === 0 ? terminal.say('flags.none_yet') : flagsText(terminal, view));
  return EXIT.done;
}

/** A flag whose duties are not all done says so: a yellow is settled when both its duties are (002-7). */
function flagText(terminal: Terminal, policy: FlagsView['policy'], given: GivenFlag | undefined): string {
  const label = flagLabel(terminal, policy, given?.flag ?? 'none');
  return given?.settled === false ? `${label}${terminal.say('flags.unsettled')}` : label;
}

function flagsText(terminal: Terminal, { periods, units, policy }: FlagsView): string {
  const { say } = terminal;
  const last = periods.at(-1) ?? '';
  const columns = [
    { title: say('column.unit') },
    { title: say('column.name') },
    ...periods.map((title) => ({ title })),
    { title: say('column.score'), right: true },
    { title: say('column.rank'), right: true },
  ];
  const rows = units.map((u) => [
    u.unit,
    u.name,
    ...periods.map((p) => flagText(terminal, policy, u.flags[p])),
    u.flags[last]?.score ?? '-',
    u.flags[last]?.rank?.toString() ?? say('rank.none'),
  ]);
  return table(columns, rows);
}
