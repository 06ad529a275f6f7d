import { describe, expect, it } from 'vitest';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { changeText } from '../../client/cli/task/change-text.ts';
import { proposalsText, taskText } from '../../client/cli/task/task-text.ts';
import { type Language, speaker } from '../../client/messages/catalogue.ts';
import type { OpenProposal, TaskReport, TaskView } from '../../client/views/task.ts';
import type { Change } from '../../workflows/rules/task/acts.ts';
import { composite, leaf, target, task } from '../support/cast.ts';

const terminal = (language: Language = 'zh') => ({ say: speaker(language) }) as Terminal;

const handed = (over: Partial<TaskReport> = {}): TaskReport => ({
  unit: 'slj',
  period: '2024-01',
  version: 1,
  receivedAt: '2024-02-02T01:30:00Z',
  late: false,
  verifiedAt: null,
  returnedAt: null,
  reason: null,
  files: [],
  asks: [],
  checks: [],
  unconfirmed: [],
  values: { firms: '12' },
  ...over,
});

const firms = { indicator: 'firms', name: '培育规上企业', unit: '家', due: '2024-12-31', since: null };
const PLANNED = { target: target('>= 100'), due: '2024-12-31' };
const TOLD = { targetTold: '≥100 家', plannedTold: '≥100 家' };

const life = (over: Partial<TaskView> = {}): TaskView => ({
  progress: { periods: [], lines: [] },
  task: 'hydropower',
  channels: [],
  title: '水电产业发展',
  clause: '三（五）1',
  since: null,
  status: 'active',
  lead: ['slj'],
  blockers: [],
  co: [],
  planned: { lead: ['slj'] },
  indicators: [{ ...firms, ...TOLD, target: target('>= 100'), planned: PLANNED }],
  reports: [],
  missing: [],
  proposals: [],
  opinions: [],
  amendments: [],
  lowered: [],
  names: { slj: '县水利局', nyncj: '县农业农村局' },
  ...over,
});

const lines = (view: TaskView, language: Language = 'zh') => taskText(terminal(language), view).split('\n');

describe("a task's life in words", () => {
  it('begins with its title, where it stands and who leads it', () => {
    expect(lines(life()).slice(0, 2)).toEqual([
      'hydropower 水电产业发展（三（五）1）',
      '状态：进行中；牵头 县水利局；配合 -',
    ]);
    expect(lines(life({ lead: [], planned: { lead: [] }, co: ['nyncj'] }))[1]).toBe(
      '状态：进行中；牵头 （无）；配合 县农业农村局',
    );
  });

  it('says what the plan had said where that was changed, and nothing of it where not', () => {
    const moved = life({
      lead: ['nyncj'],
      indicators: [
        { ...firms, ...TOLD, targetTold: '≥80 家', due: '2025-06-30', target: target('>= 80'), planned: PLANNED },
      ],
    });
    const text = lines(moved).join('\n');
    expect(text).toContain('方案原定牵头：县水利局');
    expect(text).toContain('≥80 家（原定 ≥100 家）');
    expect(text).toContain('2025-06-30（原定 2024-12-31）');
    expect(lines(life()).join('\n')).not.toContain('原定');
  });

  it('says since when a task or an indicator counts that came while the plan ran', () => {
    const added = life({
      since: '2024-04-01',
      indicators: [
        {
          ...{ ...firms, targetTold: null, plannedTold: null, target: null, since: '2024-05-01' },
          planned: { target: null, due: '2024-12-31' },
        },
      ],
    });
    const text = lines(added).join('\n');
    expect(text).toContain('运行中新增，自 2024-04-01 起计入');
    expect(text).toContain('培育规上企业（2024-05-01 起新增）');
  });

  it('lists every version that was handed in, by name and local time, with what became of it', () => {
    const reports = [
      handed(),
      handed({ version: 2, late: true, verifiedAt: '2024-02-06T01:00:00Z' }),
      handed({ unit: 'gone', version: 3, returnedAt: '2024-02-07T16:00:00Z', reason: '缺佐证' }),
    ];
    const rows = lines(life({ reports })).filter((line) => line.startsWith('2024-01'));
    expect(rows[0]).toMatch(/县水利局 +1 +2024-02-02 09:30 +firms 12 +已收$/);
    expect(rows[1]).toMatch(/县水利局 +2 +2024-02-02 09:30 迟报 +firms 12 +已核验 2024-02-06 09:00$/);
    expect(rows[2]).toMatch(/gone +3 .* 已退回 2024-02-08 00:00：缺佐证$/);
  });

  it('ends with what is missing, what was lowered, what co-units said and what is asked for', () => {
    const opinion = {
      task: 'hydropower',
      period: '2024-01',
      version: 1,
      lead: 'slj',
      unit: 'nyncj',
      by: 'nyncj-head',
    } as const;
    const said = lines(
      life({
        missing: [{ unit: 'slj', period: '2024-02' }],
        lowered: [
          {
            indicator: 'firms',
            value: '8',
            before: '10',
            period: '2024-01',
            in: '2024-03',
            unit: 'slj',
            version: 1,
            reason: '',
          },
        ],
        opinions: [{ ...opinion, stance: 'disputed', at: '2024-02-03T01:00:00Z', reason: '数据不一致' }],
        proposals: [
          {
            id: 'p1',
            task: 'hydropower',
            change: { act: 'extend', indicator: null, due: '2025-06-30' },
            reason: '汛期影响',
            proposedBy: 'office',
            proposedAt: '2024-02-20T02:00:00Z',
            status: 'rejected',
            decidedBy: 'office2',
            decidedAt: '2024-02-21T02:00:00Z',
            told: {
              task: 'hydropower',
              title: '水电产业发展',
              indicator: null,
              act: 'extend',
              before: '2024-12-31',
              after: '2025-06-30',
              from: null,
              period: null,
            },
          },
        ],
      }),
    );
    expect(said.slice(-6)).toEqual([
      '漏报：2024-02 县水利局',
      '! 累计值下调：2024-03 县水利局 第 1 版 firms 10（2024-01）→ 8，理由：-',
      '配合单位异议：县农业农村局 对 县水利局 2024-01 第 1 版报告有异议：数据不一致（nyncj-head 2024-02-03 09:00）',
      '',
      'p1',
      expect.stringMatching(
        /^ {2}hydropower：.*2025-06-30.*office 2024-02-20 10:00 提出，理由：汛期影响。office2 2024-02-21 10:00 驳回$/,
      ),
    ]);
  });
});

describe('what waits for an approver', () => {
  it('names task, indicator and units, and tells what the indicator stands at today', () => {
    const asked = {
      id: 'p1',
      task: 'hydropower',
      title: '水电产业发展',
      reason: '上级调整',
      proposedBy: 'slj-head',
      proposedAt: '2024-02-20T02:00:00Z',
      status: 'open',
      decidedBy: null,
      decidedAt: null,
    } as const;
    const open: Omit<OpenProposal, 'told'>[] = [
      {
        ...asked,
        change: { act: 'change_target', indicator: 'firms', target: target('>= 80'), from: '2024-05-01' },
        of: { name: '培育规上企业', unit: '家', target: target('>= 100'), due: '2024-12-31' },
      },
      { ...asked, change: { act: 'change_lead', lead: ['nyncj'], from: '2024-05-01' }, of: null },
    ];
    const text = proposalsText(terminal(), open, (id) => life().names[id] ?? id);
    expect(text).toContain(
      'hydropower 水电产业发展：“培育规上企业”（现为 ≥100 家，期限 2024-12-31） 的目标自 2024-05-01 起调整为 ≥80',
    );
    expect(text).toContain('自 2024-05-01 起由 县农业农村局 牵头');
  });
});

const CHANGES: [Change, readonly string[]][] = [
  [{ act: 'withdraw', from: '2024-05-01' }, ['2024-05-01']],
  [{ act: 'suspend', from: '2024-05-01', to: '2024-06-30' }, ['2024-05-01', '2024-06-30']],
  [{ act: 'accept', on: '2024-12-20' }, ['2024-12-20']],
  [{ act: 'extend', indicator: 'firms', due: '2025-06-30' }, ['firms', '2025-06-30']],
  [{ act: 'change_target', indicator: 'firms', target: target('>= 80'), from: '2024-05-01' }, ['firms', '≥80']],
  [{ act: 'change_lead', lead: ['slj', 'nyncj'], from: '2024-05-01' }, ['slj', 'nyncj', '2024-05-01']],
  [{ act: 'excuse', period: '2024-05', deadline: '2024-06-10T16:00:00Z' }, ['2024-05', '2024-06-10']],
  [{ act: 'add_task', task: task({ title: '防汛', lead: [] }), from: '2024-05-01' }, ['防汛', '-', '2024-05-01']],
  [{ act: 'add_indicator', indicator: leaf({ id: 'rice' }), from: '2024-05-01' }, ['rice', '2024-05-01']],
  [{ act: 'add_indicator', indicator: composite('any_of', ['a']), from: '2024-05-01' }, ['2024-05-01']],
];

describe('a change of a task in words', () => {
  it.each(CHANGES)('tells all that %j changes, in both languages', (change, parts) => {
    for (const language of ['zh', 'en'] as const) {
      const text = changeText(terminal(language), change, { unit: String, indicator: String });
      for (const part of parts) expect(text).toContain(part);
      expect(text).not.toMatch(/[{}]|undefined|null/);
    }
  });
});
