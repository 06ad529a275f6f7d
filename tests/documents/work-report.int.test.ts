import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import type { Database } from '../../activities/store/database.ts';
import { nextEntries } from '../../client/views/next-entries.ts';
import { WHOLE } from '../../client/views/page.ts';
import type { OwedWorkReport, SentWorkReport, WorkReportDraft } from '../../client/views/work-reports.ts';
import type { WorkReportTemplate } from '../../workflows/rules/work-report.ts';
import { read } from '../support/message.ts';
import { type Hall, inHall, RATED_POLICY } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const MONTHLY: WorkReportTemplate = {
  ...{ id: 'monthly', name: '工作月报', clause: '正文 三（四）', period: 'month', publish: { working_days: 0 } },
  blocks: [
    { id: 'indicators', name: '重要指标', from: 'indicators' },
    { id: 'tasks', name: '重点任务', from: 'tasks' },
    { id: 'problems', name: '突出问题', from: 'problems' },
    { id: 'highlights', name: '特色亮点', from: { list: 'highlight' } },
  ],
  to: ['office2', { id: 'city', name: '市总专班', email: 'city@huaihua.example' }],
};
const POLICY = {
  ...RATED_POLICY,
  lists: [{ list: 'highlight', name: '亮点工作清单', fields: [] }],
  work_reports: [MONTHLY],
};

const reporting = (work: (hall: Hall) => Promise<void>) => inHall(db, work, POLICY);

interface Refusing {
  readonly refusals?: readonly { readonly code: string; readonly subject: string }[];
}

const BLOCKS = { indicators: '一切正常', tasks: '按时推进', problems: '无', highlights: '<b>香溪</b>治理' };
const APRIL = { report: 'monthly', period: '2024-04', number: '第4期', signer: '王主任', blocks: BLOCKS };

describe('工作月报', () => {
  it('is drafted from the record: what lags, what is open, what is on the list', () =>
    reporting(async ({ as, wait }) => {
      const entry = {
        id: 'l1',
        unit: 'slj',
        title: '香溪治理',
        due: '2024-06-30',
        charge: '张局长',
      };
      expect((await as('office').post('/lists/highlight/entries', { ...entry, fields: {} })).status).toBeLessThan(300);
      wait(1);
      const { body } = await as('office').get<WorkReportDraft>('/work-reports/monthly/2024-04/draft');
      expect(Object.keys(body.blocks)).toEqual(['indicators', 'tasks', 'problems', 'highlights']);
      expect(body.blocks.tasks).toContain('应报送进展报告');
      expect(body.blocks.problems).toBe('2024年1月应报未报 1 项（县水利局，2024年4月10日前办结）');
      expect(body.blocks.highlights).toBe('香溪治理（县水利局，2024年6月30日前办结）');
      expect((await as('slj-head').get('/work-reports/monthly/2024-04/draft')).status).toBe(403);
      expect((await as('office').get('/work-reports/weekly/2024-04/draft')).status).toBe(404);
      expect((await as('office').get('/work-reports/monthly/april/draft')).status).toBe(422);
    }));

  it('goes as it was completed to the posts and to the city, and is sent once', () =>
    reporting(async (hall) => {
      expect((await hall.as('office').post('/work-reports', APRIL)).body).toEqual({ recipients: ['office2', 'city'] });
      await deliverDue(hall.deps)();
      const sent = hall.box.sent.filter((m) => m.key.startsWith('work-report/'));
      expect(sent.map((m) => m.to).toSorted()).toEqual(['city@huaihua.example', 'office2@jinyun.example']);
      const { mail, text, html } = await read(sent.find((m) => m.to.startsWith('city'))?.raw ?? '');
      expect(mail.subject).toBe('【工作月报】2024年4月（第4期）');
      expect(text).toMatch(/市总专班：现将2024年4月工作情况报告如下（正文 三（四））。\s+一、重要指标\n一切正常/);
      expect(html).toContain('&lt;b&gt;香溪');
      const parts = [
        { name: '重要指标', text: '一切正常' },
        { name: '重点任务' },
        { name: '突出问题' },
        { name: '特色亮点' },
      ];
      expect((await hall.as('office').get<SentWorkReport[]>('/work-reports')).body).toMatchObject([
        { report: 'monthly', period: '2024-04', recipients: ['office2', 'city'], by: 'office', parts },
      ]);
      const again = await hall.as('office').post<Refusing>('/work-reports', APRIL);
      expect(again.body.refusals).toMatchObject([{ code: 'work_report_sent', subject: '2024-04' }]);
    }));

  it('is owed from the first day of its period until it has gone out', () =>
    reporting(async (hall) => {
      const owed = async () => (await hall.as('office').get<OwedWorkReport[]>('/work-reports/owed')).body;
      const april = { report: 'monthly', name: '工作月报', clause: '正文 三（四）', period: '2024-04' };
      const before = ['2024-01', '2024-02', '2024-03'];
      expect((await owed()).map((o) => o.period)).toEqual([...before, '2024-04']);
      expect((await owed()).at(-1)).toEqual({ ...april, due: '2024-04-30T01:00:00Z', left: 12 });
      expect((await hall.as('slj-head').get('/work-reports/owed')).status).toBe(403);
      await hall.as('office').post('/work-reports', APRIL);
      expect((await owed()).map((o) => o.period)).toEqual(before);
      await hall.performUntil('2024-05-01T02:00:00Z');
      expect((await owed()).map((o) => o.period)).toEqual([...before, '2024-05']);
    }));

  it('is refused where a block is empty or strange, and from anybody but the office', () =>
    reporting(async ({ as }) => {
      const blocks = { ...BLOCKS, tasks: ' ', plans: '下月' };
      const { body } = await as('office').post<Refusing>('/work-reports', { ...APRIL, blocks });
      expect(body.refusals?.map((r) => `${r.code} ${r.subject}`)).toEqual([
        'block_missing tasks',
        'unknown_block plans',
      ]);
      expect((await as('slj-head').post('/work-reports', APRIL)).status).toBe(403);
    }));

  it('is due on the agenda; the office is reminded each working day until it is sent', () =>
    reporting(async (hall) => {
      const due = (await nextEntries(hall.db, hall.cycle, WHOLE)).filter((e) => e.kind === 'work_report_due');
      expect(due[0]).toMatchObject({ period: '2024-04', subject: 'monthly', at: '2024-04-30T01:00:00Z' });
      await hall.performUntil('2024-05-07T02:00:00Z');
      await hall.as('office').post('/work-reports', APRIL);
      await hall.performUntil('2024-05-10T02:00:00Z');
      const reminded = await hall.db.query<{ at: string }>(
        `select distinct at from mail where cycle = $1 and kind = 'approval' and items::text like '%2024-04/monthly%' order by at`,
        [hall.cycle],
      );
      expect(reminded.map((r) => r.at.slice(0, 10))).toEqual(['2024-05-06', '2024-05-07']);
    }));
});
