import { describe, expect, it } from 'vitest';
import { MAIL_KINDS } from '../../activities/planned-message.ts';
import { followUpText } from '../../client/cli/follow-up/follow-up-text.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { en } from '../../client/messages/en.ts';
import { zh } from '../../client/messages/zh.ts';
import type { FollowUpView } from '../../client/views/follow-ups.ts';
import { LIVES } from '../../workflows/rules/follow-up/lives.ts';

const VIEW: FollowUpView = {
  id: '2024-Q1.slj.interview',
  kind: 'interview',
  called: 'interview',
  unit: 'slj',
  unitName: '县水利局',
  responsible: '县水利局',
  list: null,
  title: '2024年第一季度考核',
  colour: null,
  due: '2024-04-30',
  awaited: 'held',
  awaitedBy: '2024-04-30T16:00:00Z',
  waitsFor: 'supervisor',
  stage: 'office',
  rung: 0,
  overdue: 0,
  reopened: 0,
  state: 'open',
  openedAt: '2024-04-15T01:00:00Z',
  endedAt: null,
  number: 2,
  source: { by: 'review', period: '2024-Q1', rule: 'consequences[1]' },
  below: null,
  openedBy: 'system',
  openedByHolder: 'system',
  steps: [{ step: 'notified', by: 'office', at: '2024-04-16T01:00:00Z', fields: { time: '4月20日', place: '县政府' } }],
  notes: [{ text: '已电话确认', by: 'slj-head', at: '2024-04-17T01:00:00Z', holder: '李四' }],
  extensions: [
    { id: 'e1', due: '2024-05-10', reason: '汛期', status: 'open', by: 'slj-head', at: '2024-04-20T01:00:00Z' },
  ],
};

const NAMES: Readonly<Record<string, string>> = { slj: '县水利局', lyj: '县林业局' };

const shown = (view: Partial<FollowUpView>, language: 'zh' | 'en' = 'zh') =>
  followUpText({ say: speaker(language) } as Terminal, { ...VIEW, ...view }, (unit) => NAMES[unit] ?? unit);

describe('what is said of a message', () => {
  it('has a word in each language for every kind there is', () =>
    expect(MAIL_KINDS.filter((kind) => !(`mail.kind.${kind}` in zh && `mail.kind.${kind}` in en))).toEqual([]));
});

describe('what is said of a follow-up', () => {
  it('has a word for every kind, every step and every field', () => {
    const kinds = Object.keys(LIVES).map((kind) => `consequence.${kind}`);
    const steps = Object.values(LIVES).flatMap((life) => life.map(({ step }) => `step.${step}`));
    const fields = Object.values(LIVES).flatMap((life) => life.flatMap((s) => s.needs.map((name) => `field.${name}`)));
    expect([...kinds, ...steps, ...fields].filter((key) => !(key in zh && key in en))).toEqual([]);
  });

  it('tells its history, then who has to do what by when, and what is to be written down', () =>
    expect(shown({}).split('\n')).toEqual([
      '约谈 2024年第一季度考核',
      '2024-Q1.slj.interview，县水利局，期限 2024-04-30，2024-04-15 09:00 由 系统 立案',
      '  来源：2024年第一季度考核，规则 consequences[1]',
      '  2024-04-16 09:00 office：通知约谈 时间：4月20日 地点：县政府',
      '  2024-04-17 09:00 slj-head（李四）：已电话确认',
      '  延期申请 e1：至 2024-05-10，汛期（open）',
      '下一步：约谈并记录（held），由督查机构办理，2024-04-30 24:00 前；须写明：记录（record），承诺事项（commitments）',
    ]));

  it('tells what it came from: a finding, a case it went up from, a list, a correction', () => {
    const from = (source: FollowUpView['source']) => shown({ source });
    expect(from({ by: 'finding', finding: 'f1', rule: 'consequences[3]', reason: '三次催办不回' })).toContain(
      '来源：认定 f1，规则 consequences[3]，三次催办不回',
    );
    expect(from({ by: 'escalation', from: 'p1' })).toContain('来源：由p1升级而来');
    expect(from({ by: 'list', list: 'risks', charge: '张三', fields: { 措施: '约谈业主' } })).toContain(
      '措施：约谈业主',
    );
    const corrected = { period: '2024-Q1', version: 2 };
    expect(from({ by: 'review', period: '2024-Q2', rule: 'consequences[2]', corrected })).toContain(
      '由2024年第一季度考核更正（第 2 版）引出',
    );
    expect(from({ by: 'person', reason: '现场督查', helpers: ['lyj'], owner: 'slj-head' })).toMatch(
      /由人立案，现场督查\n {2}责任人：slj-head\n {2}配合单位：县林业局/,
    );
  });

  it('says that it has ended', () => {
    expect(shown({ awaited: null, awaitedBy: null, state: 'ended' })).toContain('已办结');
    expect(shown({ awaited: null, awaitedBy: null, state: 'withdrawn' }, 'en')).toContain('withdrawn');
  });

  it('tells what was sent back, left out, opened again and withdrawn', () => {
    const by = { by: 'office', at: '2024-04-18T01:00:00Z' };
    const steps = [
      { ...by, sentBackTo: 'evidence', reason: '不符' },
      { ...by, step: 'signed', skipped: '拒签' },
      { ...by, reopened: '反弹' },
      { ...by, withdrawn: '并案' },
    ];
    const said = shown({ steps });
    for (const words of ['退回至报整改佐证 不符', '签字确认 跳过：拒签', '重新立案：反弹', '撤销：并案'])
      expect(said).toContain(words);
  });
});
