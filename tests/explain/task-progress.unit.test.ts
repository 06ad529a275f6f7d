import { expect, it } from 'vitest';
import { taskProgress } from '../../client/views/task-progress.ts';
import type { TaskReport } from '../../client/views/task-reports.ts';
import { composite, leaf, plan, target, task, windowsOf } from '../support/cast.ts';

const LEAVES = [leaf(), leaf({ id: 'rate', name: '达标率', kind: 'ratio', target: target('>= 50') })];
const TASK = task({ indicators: [...LEAVES, composite('all_of', ['firms', 'rate'])] });
const report = (period: string, version: number, firms: string) =>
  ({ unit: 'slj', period, version, values: { firms, rate: '' } }) as unknown as TaskReport;

it('a task went as was reported last for each period, indicator by indicator, beside its schedule', () => {
  const begun = windowsOf(plan({ tasks: [TASK] })).slice(0, 3);
  const reports = [report('2024-01', 1, '5'), report('2024-01', 2, '8'), report('2024-03', 1, '30')];
  const { periods, lines } = taskProgress(TASK, reports, begun);
  expect(periods).toEqual(['2024-01', '2024-02', '2024-03']);
  expect(lines.map(({ unit, indicator }) => `${unit} ${indicator}`)).toEqual(['slj firms', 'slj rate']);
  expect(lines[0]?.trend).toEqual([
    { period: '2024-01', completion: '0.080000', schedule: '0.084699' },
    { period: '2024-03', completion: '0.300000', schedule: '0.248634' },
  ]);
  expect(lines[1]?.trend).toEqual([]);
});
