import { describe, expect, it } from 'vitest';
import { draftText } from '../../client/cli/commands/draft.ts';
import { dueText } from '../../client/cli/commands/due.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import type { DraftView } from '../../client/views/drafts.ts';
import type { DueReport } from '../../client/views/owed.ts';

const DRAFT: DraftView = {
  task: 'hydropower',
  title: '水电产业发展',
  unit: 'slj',
  period: '2024-01',
  number: 3,
  status: 'open',
  draftedBy: 'slj-reporter',
  draftedAt: '2024-02-01T02:00:00Z',
  lines: [
    { indicator: 'firms', value: '10', note: '新增一家', light: 'green' },
    { indicator: '', value: '', note: '进展顺利' },
  ],
  files: [],
  because: null,
  decidedBy: null,
  decidedAt: null,
  reason: null,
  indicators: { firms: '培育规上企业' },
  signer: 'slj-head',
};

const DUE: DueReport = {
  task: 'hydropower',
  unit: 'slj',
  title: '水电产业发展',
  clause: '三（五）1',
  period: '2024-01',
  opens: '2023-12-31T16:00:00Z',
  deadline: '2024-02-04T16:00:00Z',
  overdue: false,
  returned: null,
  draft: null,
  indicators: [],
};

const terminal = (language: 'zh' | 'en') => ({ say: speaker(language) }) as Terminal;

describe('what a head reads of a draft', () => {
  it('is whose it is, since when, and every figure', () => {
    const text = draftText(terminal('zh'), DRAFT);
    expect(text).toContain('第 3 号待签稿，slj-reporter 2024-02-01 10:00 填报；待签批');
    expect(text).toMatch(/firms +培育规上企业 +10 +新增一家，自评绿灯/);
    expect(text).toContain('进展顺利');
    expect(draftText(terminal('zh'), { ...DRAFT, because: '核减两家' })).toContain('更正理由：核减两家');
  });

  it.each([
    ['signed', 'signed by slj-head at 2024-02-02 09:00'],
    ['replaced', 'replaced by slj-head at 2024-02-02 09:00'],
    ['sent_back', 'sent back by slj-head at 2024-02-02 09:00: 口径不符'],
  ] as const)('is also what became of it: %s', (status, words) => {
    const decided = { status, decidedBy: 'slj-head', decidedAt: '2024-02-02T01:00:00Z', reason: '口径不符' };
    expect(draftText(terminal('en'), { ...DRAFT, ...decided })).toContain(words);
  });
});

describe('what is due', () => {
  it('says that a draft waits for the head, and why it came back', () => {
    const { number, draftedBy, draftedAt, reason } = DRAFT;
    const draft = { number, status: 'open', draftedBy, draftedAt, reason } as const;
    expect(dueText(terminal('zh'), [{ ...DUE, draft }])).toContain('待责任领导签批：第 3 号待签稿');
    const back = { ...draft, status: 'sent_back', reason: '口径不符' } as const;
    expect(dueText(terminal('zh'), [{ ...DUE, draft: back }])).toContain('退回第 3 号待签稿：口径不符');
    expect(dueText(terminal('zh'), [DUE])).not.toContain('待签稿');
  });
});
