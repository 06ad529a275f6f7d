import { describe, expect, it } from 'vitest';
import type { BulletinInput } from '../../activities/documents/bulletin/input.ts';
import { bulletinDocument } from '../../activities/documents/bulletin-document.ts';
import type { MatterAt } from '../../activities/matter/matters-at.ts';
import { composite, leaf, plan, task } from '../support/cast.ts';
import { definition, may, owed, read, rowWith, standing, TWO } from './cast.ts';

const page = (input: BulletinInput, of = TWO) => bulletinDocument(definition(of), '2024-05', 'bulletin', 5, input);

describe('the head of a bulletin', () => {
  it('names document, number in the year, issuer, day, plan and period, and how fresh the figures are', () => {
    const text = read(page(may()));
    expect(text).toContain('督查通报 2024年第5期 缙云县人民政府 2024年6月7日');
    expect(text).toContain('《缙云县2024年行动计划》 2024年5月进展情况通报');
    expect(text).toContain('数据截至2024年5月31日，报送情况截至2024年6月7日9时');
  });

  it('says that a briefing is one', () => {
    const text = read(bulletinDocument(definition(TWO), '2024-05-D3', 'briefing', 15, may()));
    expect(text).toContain('督查简报 2024年第15期');
    expect(text).toContain('2024年5月下旬进展情况简报');
  });
});

describe('一、总体情况', () => {
  it('counts the reports owed, in time, late and missing, with their shares', () => {
    const reports = [owed(), owed(), owed({ receipt: 'late' }), owed({ receipt: 'missing', receivedAt: null })];
    expect(read(page(may({ reports })))).toContain(
      '应报送进展报告4份：按时报送2份，占50.00%；迟报1份，占25.00%；漏报1份，占25.00%。',
    );
  });

  it('keeps apart what was excused and what was sent back', () => {
    const reports = [owed({ receipt: 'excused', receivedAt: null }), owed({ returned: true })];
    expect(read(page(may({ reports })))).toContain('漏报0份；准予顺延、尚未报送1份。其中退回后未重报1份。');
  });

  it('counts the indicators by how they stand, parts of others left out', () => {
    const part = standing({ indicator: 'part', top: false, state: 'behind' });
    const text = read(page(may({ standings: [...may().standings, part] })));
    expect(text).toContain('列入进度的指标2项，其中已到考核节点的2项；达到或快于序时进度1项，占到期指标的50.00%。');
  });

  it('tells how the problem ledger stands, and how much of what was closed came back; nothing of an empty one', () => {
    const told = (problems: BulletinInput['problems'], over: Partial<BulletinInput> = {}) =>
      read(page(may({ ...(problems ? { problems } : {}), ...over })));
    expect(told({ open: 3, closed: 4, cameBack: 1 })).toContain(
      '（三）问题台账。办理中3件；销过号4件，其中反弹1件，反弹率25.00%。',
    );
    expect(told({ open: 1, closed: 0, cameBack: 0 })).toContain('销过号0件，其中反弹0件，反弹率—。');
    expect(told({ open: 0, closed: 0, cameBack: 0 })).not.toContain('问题台账');
  });

  it('tells how far the recurring inspections are, and names whom an overdue one has not reached', () => {
    const about = {
      ...{ inspection: 'safety', name: '一季一巡查', clause: null, by: 'office', acts: ['巡查', '曝光'] },
      ...{ period: '2024-Q2', due: '2024-06-30', overdue: false },
      units: [
        { unit: 'slj', done: ['巡查', '曝光'], left: [] },
        { unit: 'nyncj', done: ['巡查'], left: ['曝光'] },
      ],
    };
    const told = '2024年第二季度一季一巡查：应查2个单位，已完成巡查2个，曝光1个';
    const lists = [{ list: 'highlight', entries: 1, closed: 0, overdue: 0 }];
    expect(read(page(may({ lists, inspections: [about] })))).toContain(`（四）巡查督查。${told}。`);
    expect(read(page(may({ inspections: [{ ...about, overdue: true }] })))).toContain(
      `（三）巡查督查。${told}，逾期未完成1个（县农业农村局）。`,
    );
    expect(read(page(may()))).not.toContain('巡查督查');
  });

  it('names the tasks without a lead and those at rest', () => {
    const tasks = [...TWO.tasks, task({ id: 'roads', title: '农村公路', lead: [] })];
    const text = read(page(may({ tasks, resting: ['grain'] })));
    expect(text).toContain('文件没有写明牵头单位、无人报送的任务1项：农村公路。');
    expect(text).toContain('已撤销或暂停的任务1项，不计进度：粮食生产。');
  });
});

describe('二、任务进展', () => {
  it('shows an indicator with target, value, schedule, completion, gap, light and word', () => {
    expect(rowWith(page(may()), '<td class="v">46</td>')).toEqual([
      '★ 培育规上企业',
      '≥100家',
      '46',
      '41.53%',
      '46.00%',
      '+4.47',
      '● 绿灯',
      '快于序时',
    ]);
    expect(rowWith(page(may()), '<td class="v">30</td>').slice(3)).toEqual([
      '41.53%',
      '30.00%',
      '−11.53',
      '◆ 橙灯',
      '慢于序时',
    ]);
  });

  it('puts task, clause and lead above them', () => {
    expect(rowWith(page(may()), '粮食生产')).toEqual(['牵头：县农业农村局 2. 粮食生产 三（五）2']);
  });

  it('says why the figures of an excused report are not there', () => {
    const reports = [owed({ receipt: 'excused', receivedAt: null })];
    expect(rowWith(page(may({ reports })), '水电产业发展')[0]).toContain('三（五）1，准予顺延报送');
  });

  it('gives dashes where nothing was reported, and says whose part decides a composite', () => {
    const either = plan({
      tasks: [
        task({ indicators: [leaf(), leaf({ id: 'rate', name: '增速' }), composite('any_of', ['firms', 'rate'])] }),
      ],
    });
    const lines = [
      standing({ indicator: 'goal', decidedBy: 'rate', value: null }),
      standing({ top: false, value: null, completion: null, state: 'missing', light: 'black' }),
    ];
    const shown = page(may({ tasks: either.tasks, standings: lines }), either);
    expect(rowWith(shown, '取决于')[0]).toBe('目标 取决于：增速');
    expect(rowWith(shown, '未报</td>').slice(2)).toEqual(['未报', '41.53%', '—', '—', '× 缺报', '缺报']);
  });

  it('lets a task without figures speak in words', () => {
    const words = plan({ tasks: [task({ indicators: [] })] });
    const shown = (over: Parameters<typeof owed>[0]) =>
      read(page(may({ tasks: words.tasks, standings: [], reports: [owed(over)] }), words));
    expect(shown({ note: '已完成选址' })).toContain('没有量化指标，单位报告：已完成选址');
    expect(shown({ receipt: 'missing' })).toContain('没有量化指标，本期漏报。');
  });

  it('explains every light the policy has', () => {
    expect(read(page(may()))).toContain(
      '● 绿灯 不低于0； ▲ 黄灯 不低于−10； ◆ 橙灯 不低于−30； ■ 红灯 更低； ○ 未到期 不计； × 缺报 应报未报。',
    );
  });
});

describe('三、滞后事项 and 四、迟报漏报单位', () => {
  it('list what is behind by unit, with the unit’s own account', () => {
    expect(rowWith(page(may()), '连续降雨')).toEqual([
      '县农业农村局',
      '粮食生产 培育规上企业，目标≥100家',
      '30.00%',
      '−11.53',
      '◆ 橙灯',
      '连续降雨',
    ]);
  });

  it('list who was late, with the minute of receipt, and who did not report', () => {
    const reports = [...may().reports, owed({ receipt: 'missing', receivedAt: null })];
    const shown = page(may({ reports }));
    expect(rowWith(shown, '迟报</td>')).toEqual([
      '县农业农村局',
      '粮食生产',
      '2024年5月',
      '迟报',
      '2024年6月6日15时40分',
    ]);
    expect(rowWith(shown, '漏报</td>')).toEqual(['县水利局', '水电产业发展', '2024年5月', '漏报', '—']);
  });

  it('say what of it the totals leave out, because another lead reports it first', () => {
    const tasks = TWO.tasks.map((t) => (t.id === 'grain' ? { ...t, lead: ['slj', 'nyncj'] } : t));
    const behind = { task: 'grain', completion: '0.300000', complete: false, state: 'behind' } as const;
    const standings = [standing({ ...behind }), standing({ ...behind, unit: 'nyncj' })];
    expect(read(page(may({ tasks, standings })))).toContain(
      '慢于序时进度的指标2项，涉及2个单位。其中多个单位共同牵头的，第一牵头单位以外的1项不重复计入总体情况。',
    );
    expect(read(page(may()))).not.toContain('共同牵头');
  });

  it('say so when there is nothing to list', () => {
    const text = read(page(may({ reports: [owed()], standings: [standing()] })));
    expect(text).toContain('本期没有慢于序时进度的事项。');
    expect(text).toContain('本期没有迟报、漏报的单位。');
  });
});

it('ends with the day by which the next reports are due', () => {
  expect(read(page(may()))).toContain('2024年6月的进展情况，请于2024年7月3日24时前报送。');
});

it('tells only that before the first reports were due', () => {
  const early = may({ at: '2024-01-12T01:00:00Z', periods: [], dataTo: null, tasks: [], reports: [], standings: [] });
  const text = read(bulletinDocument(definition(TWO), '2024-01-D1', 'briefing', 1, early));
  expect(text).toContain('第一个报告期的报送时限未到，尚无进展数据。');
  expect(text).toContain('2024年1月的进展情况，请于2024年2月4日24时前报送。');
  expect(text).not.toContain('滞后事项');
});

describe('五、批示、会议议定和交办事项', () => {
  const matter = (over: Partial<MatterAt> = {}): MatterAt => ({
    id: 'm1',
    title: '河道清理',
    unit: 'slj',
    helpers: ['nyncj'],
    origin: {
      kind: 'meeting',
      from: '县政府第30次常务会议',
      on: '2024-05-06',
      number: '〔2024〕11号',
      wording: '月底前清完',
    },
    due: '2024-05-31',
    openedAt: '2024-05-06T02:00:00Z',
    endedAt: null,
    awaited: 'feedback',
    overdue: true,
    ...over,
  });

  it('is there only where there are any, and the requirements come after it', () => {
    expect(read(page(may()))).toContain('五、报送要求');
    const text = read(page(may({ matters: [matter()] })));
    expect(text).toContain('五、批示、会议议定和交办事项');
    expect(text).toContain('六、报送要求');
  });

  it('tells source, wording, lead and co-units, deadline and how far each is', () => {
    expect(rowWith(page(may({ matters: [matter()] })), '河道清理')).toEqual([
      '河道清理 会议议定事项，县政府第30次常务会议，2024年5月6日，〔2024〕11号：“月底前清完”',
      '县水利局 配合：县农业农村局',
      '2024年5月31日',
      '待反馈（逾期）',
    ]);
    const ended = matter({ id: 'm2', endedAt: '2024-05-20T02:00:00Z', awaited: null, overdue: false, origin: null });
    const text = read(page(may({ matters: [matter(), ended] })));
    expect(text).toContain('共2件：办结1件，在办1件，其中逾期1件。');
    expect(text).toContain('2024年5月20日办结');
  });
});
