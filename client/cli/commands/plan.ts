import { planCheck } from '../../views/plan-check.ts';
import type { AddCommand } from '../shared/command.ts';
import { loadAssessment } from '../shared/load-assessment.ts';
import { planText } from '../shared/plan-text.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { addPlanChanges } from './plan-change.ts';
import { addPlanTables } from './plan-table.ts';

/** `duban plan check PLAN.yaml`: what is in a plan, what it assumes, where it contradicts itself. */
export const addPlan: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const plan = program.command('plan').description(say('cli.plan'));
  plan
    .command('check <plan>')
    .description(say('cli.plan.check'))
    .option('--policy <file>', say('cli.rehearse.policy'))
    .action(async (file: string, options: { policy?: string }) => done(await check(terminal, file, options.policy)));
  addPlanTables(plan, terminal, done);
  addPlanChanges(plan, terminal, done);
};

async function check(terminal: Terminal, file: string, policyFile?: string): Promise<ExitCode> {
  const { plan, policy, calendar } = await loadAssessment(file, policyFile);
  const found = planCheck(plan.plan, policy, calendar, file);
  const named = { plan: plan.plan.id, policy: policy.policy.id, sha256: policy.sha256 };
  terminal.out(
    terminal.json ? JSON.stringify({ ...named, ...found }, null, 2) : planText(terminal, plan.plan.title, found),
  );
  return EXIT.done;
}
