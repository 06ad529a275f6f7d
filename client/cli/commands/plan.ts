import { sayCode } from '../../messages/catalogue.ts';
import { planCheck } from '../../views/plan-check.ts';
import type { AddCommand } from '../shared/command.ts';
import { loadAssessment } from '../shared/load-assessment.ts';
import { table } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

/** `duban plan check PLAN.yaml`: what is in a plan, what it assumes, where it contradicts itself. */
export const addPlan: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const plan = program.command('plan').description(say('cli.plan'));
  plan
    .command('check <plan>')
    .description(say('cli.plan.check'))
    .option('--policy <file>', say('cli.rehearse.policy'))
    .action(async (file: string, options: { policy?: string }) => done(await check(terminal, file, options.policy)));
};

async function check(terminal: Terminal, file: string, policyFile?: string): Promise<ExitCode> {
  const { plan, policy, calendar } = await loadAssessment(file, policyFile);
  const found = planCheck(plan.plan, policy.policy, calendar);
  if (terminal.json) {
    terminal.out(
      JSON.stringify({ plan: plan.plan.id, policy: policy.policy.id, sha256: policy.sha256, ...found }, null, 2),
    );
    return EXIT.done;
  }
  const { say } = terminal;
  const { assumed, conflicts, unassigned, warnings, endsAt, ...counts } = found;
  const lines = [plan.plan.title, '', say('check.counts', counts), say('check.agenda', { ...counts, endsAt })];
  const section = (title: string, columns: string[], rows: string[][]) => {
    if (rows.length > 0)
      lines.push(
        '',
        title,
        table(
          columns.map((c) => ({ title: c })),
          rows,
        ),
      );
  };
  const [task, indicator, name] = [say('column.task'), say('column.indicator'), say('column.name')];
  section(
    say('check.assumed', { count: assumed.length }),
    [task, indicator, name],
    assumed.map((a) => [a.task, a.indicator, a.name]),
  );
  section(
    say('check.conflicts', { count: conflicts.length }),
    [task, indicator, say('column.binding'), say('column.rival'), say('column.clause')],
    conflicts.map((c) => [c.task, c.indicator, c.binding, c.target, c.clause]),
  );
  section(
    say('check.unassigned', { count: unassigned.length }),
    [task, name],
    unassigned.map((u) => [u.task, u.title]),
  );
  for (const { code, subject } of warnings) lines.push('', `! ${sayCode(say, 'warning', code, { subject })}`);
  terminal.out(lines.join('\n'));
  return EXIT.done;
}
