import type { Command } from 'commander';
import { sayCode } from '../../messages/catalogue.ts';
import { byWhen, when } from '../../messages/when.ts';
import { conflictsOf } from '../../views/plan-conflicts.ts';
import type { CycleStatus } from '../../views/status.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import type { AddCommand } from '../shared/command.ts';
import { conflictsText } from '../shared/conflicts-text.ts';
import { countsText } from '../shared/counts-text.ts';
import { entryName } from '../shared/entry-name.ts';
import { loadAssessment } from '../shared/load-assessment.ts';
import { sentFiles } from '../shared/sent-files.ts';
import { sharedText } from '../shared/shared-text.ts';
import { table } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface StartOptions {
  readonly policy?: string;
  readonly from?: string;
  readonly id?: string;
}

/** `duban cycle start|status|next`. */
export const addCycle: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const cycle: Command = program.command('cycle').description(say('cli.cycle'));
  cycle
    .command('start <plan>')
    .description(say('cli.cycle.start'))
    .option('--policy <file>', say('cli.rehearse.policy'))
    .option('--from <day>', say('cli.start.from'))
    .option('--id <id>', say('cli.cycle.id'))
    .action(async (plan: string, options: StartOptions) => done(await start(terminal, plan, options)));
  cycle
    .command('status')
    .description(say('cli.cycle.status'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { cycle?: string }) => done(await status(terminal, options.cycle)));
  cycle
    .command('next')
    .description(say('cli.cycle.next'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .option('--limit <number>', say('cli.option.limit'), '20')
    .action(async (options: { cycle?: string; limit: string }) => done(await next(terminal, options)));
};

async function start(terminal: Terminal, plan: string, options: StartOptions): Promise<ExitCode> {
  const { plan: loaded } = await loadAssessment(plan, options.policy, options.from);
  const conflicts = conflictsOf(loaded.plan);
  const api = await connect(terminal);
  const body = { ...(await sentFiles(plan, options.policy)), from: options.from, cycle: options.id };
  const started = await api.post('/cycles', {}, body);
  const { cycle, from, shared } = started;
  const text = [
    terminal.say('cycle.started', { cycle, from }),
    ...conflictsText(terminal, 'check.conflicts', conflicts),
    ...sharedText(terminal, shared),
  ];
  terminal.out(terminal.json ? JSON.stringify({ ...started, conflicts }) : text.join('\n'));
  return EXIT.done;
}

async function status(terminal: Terminal, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const view = await (await connect(terminal)).get('/cycles/{cycle}', { cycle });
  if (terminal.json) terminal.out(JSON.stringify(view, null, 2));
  else terminal.out(statusText(terminal, view));
  return EXIT.done;
}

function statusText(terminal: Terminal, view: CycleStatus): string {
  const { say } = terminal;
  const status = sayCode(say, 'cycle.status', view.status, {});
  return [
    view.title,
    say('status.now', { now: when(view.now), ends: when(view.endsAt), status }),
    say('status.tasks', { tasks: countsText(terminal, 'task.status', view.tasks) }),
    say('status.mail', { mail: countsText(terminal, 'mail.state', view.mail) }),
    ...(view.matters.open + view.matters.ended > 0 ? [say('status.matters', { ...view.matters })] : []),
    ...(view.proposals > 0 ? [say('status.proposals', { count: view.proposals })] : []),
    '',
    table(
      [
        { title: say('column.period') },
        { title: say('column.deadline') },
        { title: say('column.received'), right: true },
        { title: say('column.late'), right: true },
        { title: say('column.missing'), right: true },
      ],
      view.periods.map((p) => [p.period, byWhen(p.deadline), `${p.received}`, `${p.late}`, `${p.missing}`]),
    ),
    '',
    ...view.reviews.map((r) =>
      say('status.review', {
        period: r.period,
        state: sayCode(say, 'review.state', r.state, {}),
        at: r.publishedAt ? when(r.publishedAt) : '-',
      }),
    ),
  ].join('\n');
}

async function next(terminal: Terminal, options: { cycle?: string; limit: string }): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, options.cycle);
  const { limit } = options;
  const entries = await (await connect(terminal)).get('/cycles/{cycle}/agenda', { cycle }, { limit });
  if (terminal.json) {
    terminal.out(JSON.stringify(entries, null, 2));
    return EXIT.done;
  }
  const { say } = terminal;
  terminal.out(
    table(
      [
        { title: say('column.at') },
        { title: say('column.what') },
        { title: say('column.period') },
        { title: say('column.rule') },
      ],
      entries.map((e) => [
        when(e.at),
        entryName(terminal, e.kind),
        e.period,
        `${e.rule}${e.provisional ? ` ${say('provisional')}` : ''}`,
      ]),
    ),
  );
  return EXIT.done;
}
