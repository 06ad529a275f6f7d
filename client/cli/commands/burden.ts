import { BURDENS } from '../../../workflows/rules/burden.ts';
import type { BurdenView } from '../../views/burden.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import type { AddCommand } from '../shared/command.ts';
import { sharedText } from '../shared/shared-text.ts';
import { table } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Options {
  readonly month?: string;
  readonly unit?: string;
  readonly cycle?: string;
}

/** `duban burden`: what each unit is asked for in a month, against the policy's limits, and what is asked for twice. */
export const addBurden: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('burden')
    .description(say('cli.burden'))
    .option('--month <month>', say('cli.burden.month'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: Options) => done(await burden(terminal, options)));
};

async function burden(terminal: Terminal, { month, unit, cycle: named }: Options): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const all = await (await connect(terminal)).get('/cycles/{cycle}/burden', { cycle }, { month });
  const units = unit ? all.units.filter((u) => u.unit === unit) : all.units;
  const shared = all.shared.filter((f) => !unit || units.some((u) => u.name === f.unit));
  const view = { ...all, units, shared };
  terminal.out(terminal.json ? JSON.stringify(view, null, 2) : burdenText(terminal, view));
  return EXIT.done;
}

function burdenText(terminal: Terminal, { month, cycles, limits, units, shared }: BurdenView): string {
  const { say } = terminal;
  const asked = units.filter((u) => BURDENS.some((kind) => u[kind] > 0));
  const head = say('burden.head', { month, cycles: cycles.join(say('list.comma')) });
  const columns = [
    { title: say('column.unit') },
    { title: say('column.name') },
    ...BURDENS.map((kind) => ({ title: say(`burden.${kind}`), right: true })),
    { title: say('burden.urgent'), right: true },
  ];
  const rows = asked.map((u) => [
    u.unit,
    u.name,
    ...BURDENS.map((kind) => `${u.beyond.includes(kind) ? say('burden.over') : ''}${u[kind]}`),
    `${u.urgent}`,
  ]);
  const limit = ['', say('burden.limit'), ...BURDENS.map((kind) => `${limits?.[kind] ?? '-'}`), ''];
  const told = asked.length === 0 ? say('burden.none') : table(columns, [...rows, limit]);
  return [head, told, ...sharedText(terminal, shared)].join('\n');
}
