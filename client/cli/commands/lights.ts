import { sayCode } from '../../messages/catalogue.ts';
import type { LightRow, LightsView } from '../../views/lights.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import type { AddCommand } from '../shared/command.ts';
import { cut, table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Options {
  readonly cycle?: string;
  readonly period?: string;
  readonly unit?: string;
  readonly all?: boolean;
}

/** `duban lights`: own, computed and verified lights side by side; by default where they do not agree. */
export const addLights: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('lights')
    .description(say('cli.lights'))
    .option('--period <period>', say('cli.option.period'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--all', say('cli.lights.all'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: Options) => done(await lights(terminal, options)));
};

async function lights(terminal: Terminal, { cycle: named, period, unit, all = false }: Options): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const query = { ...(period ? { period } : {}), ...(unit ? { unit } : {}) };
  const view = await (await connect(terminal)).get('/cycles/{cycle}/lights', { cycle }, query);
  terminal.out(terminal.json ? JSON.stringify(view, null, 2) : lightsText(terminal, view, all));
  return EXIT.done;
}

/** The three lights as a table, and how many do not agree. */
export function lightsText(terminal: Terminal, { period, rows, units }: LightsView, all: boolean): string {
  const { say } = terminal;
  const differing = rows.filter((r) => r.disagree);
  const counts = say('lights.counts', { period, all: rows.length, differ: differing.length });
  const shown = all ? rows : differing;
  if (shown.length === 0) return counts;
  const columns = [
    'column.unit',
    'column.task',
    'column.name',
    'column.own',
    'column.computed',
    'column.verified',
  ] as const;
  const cells = (r: LightRow) => [
    units[r.unit] ?? r.unit,
    cut(r.title, 30),
    cut(r.name, 30),
    word(say, r.own),
    word(say, r.computed),
    word(say, r.verified),
    r.disagree ? say('lights.differ') : '',
  ];
  return [counts, table([...titled(say, columns), { title: '' }], shown.map(cells))].join('\n');
}

function word(say: Terminal['say'], light: string | null): string {
  return light === null ? '-' : sayCode(say, 'light', light, {});
}
