import { append } from '../../activities/store/append.ts';
import type { Office } from './office.ts';

/** A visit between units, and a special report on the round that was closed. */
export async function visited({ db, cycle, deps }: Office): Promise<void> {
  const by = { at: await deps.businessNow(), actor: 'office' };
  const visit = { unit: 'lyj', visitors: ['slj'], on: '2024-03-20', seen: '苗圃', learned: ['先育后栽'] };
  const inspected = { inspection: 'safety', period: '2024-Q1', acts: ['巡查'] };
  const report = {
    ...{ round: 'm1', title: '互评情况专报', number: '专报第1期', to: '县长', signer: '王主任' },
    ...{ on: '2024-04-01', text: '总体平稳。' },
  };
  const message = { key: 'work-report/w1', kind: 'work_report', recipient: 'office2', items: [] };
  const monthly = {
    report: 'monthly',
    period: '2024-03',
    number: '第3期',
    signer: '王主任',
    blocks: { tasks: '平稳' },
  };
  const plan = { entity: `unit-plan/${cycle}/duty/slj`, of: { cycle, plan: 'duty', unit: 'slj' } };
  const event = (entity: string, type: string, body: object) => ({ entity, key: type, type, ...by, body });
  await append(
    db,
    [
      event(`visit/${cycle}/v1`, 'visit_recorded', { cycle, id: 'v1', ...visit }),
      event(`visit/${cycle}/v2`, 'visit_recorded', { cycle, id: 'v2', ...visit, visitors: [], inspected }),
      { ...event(plan.entity, 'unit_plan_filed', { ...plan.of, text: '', steps: [] }), expect: 0 },
      { ...event(plan.entity, 'unit_plan_decided', { ...plan.of, status: 'returned', reason: '不具体' }), expect: 1 },
      event(`work-report/${cycle}/2024-03/monthly`, 'work_report_sent', { cycle, ...monthly, messages: [message] }),
      event(`special-report/${cycle}/s1`, 'special_report_sent', { cycle, id: 's1', ...report }),
    ],
    deps.now(),
  );
}
