import { expect, it } from 'vitest';
import { actsBefore, planAsOf } from '../../../workflows/rules/task/plan-as-of.ts';
import { act, plan, target } from '../../support/cast.ts';

const raised = act({ act: 'change_target', indicator: 'firms', target: target('>= 120'), from: '2024-04-01' });
const moved = act({ act: 'change_lead', lead: ['nyncj'], from: '2024-06-01' }, '2024-05-20T01:00:00Z');
const acts = { hydropower: [raised, moved] };
const seen = (day: string, known = acts) => {
  const task = planAsOf(plan(), known, day).tasks[0];
  const [firms] = task?.indicators ?? [];
  return [task?.lead, firms && 'target' in firms ? firms.target?.value : null];
};

it('shows targets and leads as they were in force on a day', () => {
  expect(seen('2024-03-31')).toEqual([['slj'], '100']);
  expect(seen('2024-04-30')).toEqual([['slj'], '120']);
  expect(seen('2024-06-30')).toEqual([['nyncj'], '120']);
});

it('knows nothing of acts made after a document was', () => {
  expect(actsBefore(acts, '2024-05-20T01:00:00Z')).toEqual({ hydropower: [raised] });
});
