import { describe, expect, it } from 'vitest';
import { type WorkReportTemplate, workReportFaults, workReportsDue } from '../../workflows/rules/work-report.ts';
import { cn } from '../support/calendar.ts';

const YEAR = { from: '2024-01-01', to: '2024-12-31' };
const MONTHLY: WorkReportTemplate = {
  ...{ id: 'monthly', name: '工作月报', clause: '正文 三（四）', period: 'month', publish: { working_days: 0 } },
  blocks: [
    { id: 'tasks', name: '重点任务', from: 'tasks' },
    { id: 'highlights', name: '特色亮点', from: { list: 'highlight' } },
  ],
  to: ['leader'],
};
const BLOCKS = { tasks: '总体平稳。', highlights: '香溪治理。' };

const faults = (over: object = {}, template: WorkReportTemplate | undefined = MONTHLY) =>
  workReportFaults(
    template,
    { report: 'monthly', period: '2024-04', number: '第4期', signer: '王主任', blocks: BLOCKS, ...over },
    { horizon: YEAR, today: '2024-04-30' },
  ).map((f) => `${f.code} ${f.subject}`);

describe('a work report', () => {
  it('is due at the end of every month', () => {
    const due = workReportsDue([MONTHLY], cn, { ...YEAR, clock: '09:00' });
    expect(due).toHaveLength(12);
    expect(due[3]).toEqual({ at: '2024-04-30T01:00:00Z', report: 'monthly', period: '2024-04', provisional: false });
  });

  it('has every block filled, and no other, for a period that has begun', () => {
    expect(faults()).toEqual([]);
    expect(faults({ period: '2024-05', blocks: { tasks: ' ', plans: '下月' } })).toEqual([
      'bad_report_period 2024-05',
      'block_missing tasks',
      'block_missing highlights',
      'unknown_block plans',
    ]);
    expect(faults({ period: '2024-Q1' })).toEqual(['bad_report_period 2024-Q1']);
  });

  it('is one that the policy knows', () => {
    expect(
      workReportFaults(
        undefined,
        { report: 'x', period: '2024-04', number: '', signer: '', blocks: {} },
        { horizon: YEAR, today: '2024-04-30' },
      ),
    ).toMatchObject([{ code: 'unknown_work_report', subject: 'x' }]);
  });
});
