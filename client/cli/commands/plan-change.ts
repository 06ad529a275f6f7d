import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import type { TaskChange } from '../../../workflows/rules/plan-change/plan-change.ts';
import type { Sent } from '../../api/described.ts';
import { when } from '../../messages/when.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { tableQuery } from '../plan/live.ts';
import { type TableOptions, withTable } from '../plan/table-options.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { speakAs } from '../remote/speak-as.ts';
import { unitNames } from '../remote/unit-names.ts';
import { dayOption } from '../shared/day-option.ts';
import { readInput } from '../shared/read-file.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { changeText } from '../task/change-text.ts';

interface As {
  readonly cycle?: string;
  readonly as: string;
}

type ApplyOptions = TableOptions &
  As & { readonly reason: string; readonly from?: string; readonly withdraw?: boolean };

/** `duban plan apply|changes|approve|reject`: a table of tasks as one change of a running plan, with four eyes. */
export function addPlanChanges(plan: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const { say } = terminal;
  const cycle = (command: Command) => command.option('--cycle <id>', say('cli.option.cycle'));
  cycle(withTable(plan.command('apply <file>').description(say('cli.plan.apply')), say))
    .option('--from <day>', say('cli.plan.apply.from'))
    .option('--withdraw', say('cli.plan.withdraw'))
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (file: string, options: ApplyOptions) => done(await apply(terminal, file, options)));
  cycle(plan.command('changes').description(say('cli.plan.changes'))).action(async (options: { cycle?: string }) =>
    done(await changes(terminal, options.cycle)),
  );
  cycle(plan.command('approve <id>').description(say('cli.plan.approve')))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, as: As) => done(await decide(terminal, id, as, { ask: 'approve_plan' })));
  cycle(plan.command('reject <id>').description(say('cli.plan.reject')))
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, { reason, ...as }: As & { readonly reason: string }) =>
      done(await decide(terminal, id, as, { ask: 'reject_plan', reason })),
    );
}

async function apply(terminal: Terminal, file: string, options: ApplyOptions): Promise<ExitCode> {
  const { reason, withdraw } = options;
  const [from, bytes] = [dayOption('--from', options.from), await readInput(file)];
  const query = { ...tableQuery(file, options), reason, from, ...(withdraw ? { withdraw: 'yes' } : {}) };
  const { cycle, api } = await speakAs(terminal, options);
  const id = randomBytes(4).toString('hex');
  const proposed = await api.upload('/cycles/{cycle}/plan-changes/{id}', { cycle, id }, query, bytes, `propose-${id}`);
  if (terminal.json) terminal.out(JSON.stringify(proposed, null, 2));
  else {
    const names = await unitNames(api, cycle);
    for (const line of changeLines(terminal, proposed.changes, names)) terminal.out(line);
    terminal.out(terminal.say('plan.change.proposed', { id, count: proposed.changes.length }));
  }
  return EXIT.done;
}

async function changes(terminal: Terminal, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const api = await connect(terminal);
  const rows = await api.get('/cycles/{cycle}/plan-changes', { cycle });
  const names = terminal.json ? String : await unitNames(api, cycle);
  const { say } = terminal;
  if (terminal.json) terminal.out(JSON.stringify(rows, null, 2));
  else if (rows.length === 0) terminal.out(say('plan.change.none'));
  for (const row of terminal.json ? [] : rows) {
    const status = say(`proposal.${row.status}`, {
      by: row.decidedBy ?? '',
      at: row.decidedAt ? when(row.decidedAt) : '',
    });
    const told = {
      id: row.id,
      status,
      by: row.proposedBy,
      at: when(row.proposedAt),
      file: row.source.name,
      reason: row.reason,
    };
    terminal.out([say('plan.change.head', told), ...changeLines(terminal, row.changes, names)].join('\n'));
  }
  return EXIT.done;
}

function changeLines(terminal: Terminal, made: readonly TaskChange[], unit: NameOf): string[] {
  return made.map(({ task, change }) => `  ${task} ${changeText(terminal, change, { unit, indicator: String })}`);
}

async function decide(terminal: Terminal, id: string, as: As, body: Sent<'actOnPlanChange'>): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, as);
  const { number } = await api.post('/cycles/{cycle}/plan-changes/{id}/requests', { cycle, id }, body);
  const told = { id, number };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('plan.change.recorded', told));
  return EXIT.done;
}
