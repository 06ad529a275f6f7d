import type { Answered, Sent } from '../../api/described.ts';
import { BadInput } from '../../intake/problem.ts';
import { readUnitPlan } from '../../intake/unit-plan-file.ts';
import { sayCode } from '../../messages/catalogue.ts';
import type { UnitPlanView } from '../../views/unit-plans.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import type { Api } from '../remote/api.ts';
import { listing } from '../remote/listing.ts';
import { speakAs } from '../remote/speak-as.ts';
import { unitNames } from '../remote/unit-names.ts';
import type { AddCommand } from '../shared/command.ts';
import { readInput } from '../shared/read-file.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Given {
  readonly unit: string;
  readonly cycle?: string;
  readonly as: string;
  readonly file?: string;
}

/** `duban unit-plan list|file|approve|return`: plans that units draw up for themselves (责任清单、实施方案). */
export const addUnitPlan: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const plan = program.command('unit-plan').description(say('cli.unit_plan'));
  plan
    .command('list')
    .description(say('cli.unit_plan.list'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { unit?: string; cycle?: string }) => done(await list(terminal, options)));
  const act = (name: string, key: 'cli.unit_plan.file' | 'cli.unit_plan.approve' | 'cli.unit_plan.return') =>
    plan
      .command(`${name} <plan>`)
      .description(say(key))
      .requiredOption('--unit <unit>', say('cli.option.unit'))
      .option('--cycle <id>', say('cli.option.cycle'))
      .requiredOption('--as <post>', say('cli.option.as'));
  act('file', 'cli.unit_plan.file')
    .requiredOption('--file <file>', say('cli.unit_plan.steps'))
    .action(async (id: string, given: Given) => done(await file(terminal, id, given)));
  act('approve', 'cli.unit_plan.approve').action(async (id: string, given: Given) =>
    done(await decide(terminal, given, { ask: 'approve', plan: id, unit: given.unit })),
  );
  act('return', 'cli.unit_plan.return')
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .action(async (id: string, given: Given & { readonly reason: string }) => {
      const { unit, reason } = given;
      done(await decide(terminal, given, { ask: 'return', plan: id, unit, reason }));
    });
};

const list = listing('/cycles/{cycle}/unit-plans', ['unit'], 'unit_plan.none', plansTable);

function plansTable({ say }: Terminal, rows: readonly UnitPlanView[], unitName: NameOf): string {
  const columns = ['unit_plan.plan', 'column.unit', 'column.due', 'unit_plan.state', 'unit_plan.steps'] as const;
  const state = ({ status, overdue, reason }: UnitPlanView) =>
    `${sayCode(say, 'unit_plan', status, {})}${overdue ? say('inspection.overdue') : ''}${reason ? ` ${reason}` : ''}`;
  return table(
    titled(say, columns),
    rows.map((r) => [`${r.name} (${r.plan})`, unitName(r.unit), r.due, state(r), `${r.steps?.length ?? 0}`]),
  );
}

async function file(terminal: Terminal, plan: string, given: Given): Promise<ExitCode> {
  const name = given.file ?? '';
  const read = readUnitPlan(name, await readInput(name));
  if (Array.isArray(read)) throw new BadInput(read);
  const { api, cycle } = await speakAs(terminal, given);
  const body = { plan, unit: given.unit, ...read };
  return recorded(terminal, api, cycle, await api.post('/cycles/{cycle}/unit-plans', { cycle }, body));
}

async function decide(terminal: Terminal, given: Given, body: Sent<'decideUnitPlan'>): Promise<ExitCode> {
  const { api, cycle } = await speakAs(terminal, given);
  return recorded(terminal, api, cycle, await api.post('/cycles/{cycle}/unit-plans/decisions', { cycle }, body));
}

async function recorded(
  terminal: Terminal,
  api: Api,
  cycle: string,
  told: Answered<'decideUnitPlan'>,
): Promise<ExitCode> {
  const rows = await api.get('/cycles/{cycle}/unit-plans', { cycle }, { unit: told.unit });
  const row = rows.find((r) => r.plan === told.plan);
  const state = sayCode(terminal.say, 'unit_plan', row?.status ?? '', {});
  const unit = (await unitNames(api, cycle))(told.unit);
  const text = terminal.say('unit_plan.recorded', { unit, plan: row?.name ?? told.plan, state });
  terminal.out(terminal.json ? JSON.stringify(told) : text);
  return EXIT.done;
}
