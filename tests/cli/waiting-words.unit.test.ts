import { describe, expect, it } from 'vitest';
import { waitingText } from '../../client/cli/commands/waiting.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { type Language, speaker } from '../../client/messages/catalogue.ts';
import type { WaitingItem, WaitingView } from '../../client/views/waiting/waiting.ts';
import { waiting } from '../../client/views/waiting/waiting-item.ts';

const terminal = (language: Language = 'zh') => ({ say: speaker(language) }) as Terminal;
const SINCE = '2024-07-11T02:00:00Z';
const item = (over: Partial<WaitingItem>): WaitingItem => ({
  ...waiting({ kind: 'case', id: 'n1', ask: 'drafted', since: SINCE }),
  ...{ unitName: null, byName: null, left: null },
  ...over,
});
const NOTICE = item({
  of: 'supervision_notice',
  title: '河道堆积',
  unitName: '县水利局',
  due: '2024-07-16T16:00:00Z',
  left: 1,
});
const VERIFY = item({ kind: 'report', ask: 'verify', title: '水电产业发展', period: '2024-01', left: -66 });
const view = (...items: WaitingItem[]): WaitingView => ({
  now: SINCE,
  kinds: [...new Set(items.map(({ kind }) => kind))].map((kind) => ({ kind, count: 1, overdue: 0 })),
  items,
});

describe('what waits, on a terminal', () => {
  it('is told a line each: what, what is to be done, whose, until when', () => {
    const [, , line] = waitingText(terminal(), view(NOTICE), 'office').split('\n');
    expect(line).toMatch(/^督办通知书 河道堆积 +拟稿 +县水利局 +2024-07-16 24:00 +剩 1 个工作日$/);
  });

  it('says what is overdue, and how much there is in all', () => {
    const text = waitingText(
      terminal('en'),
      { ...view(VERIFY), kinds: [{ kind: 'report', count: 1, overdue: 1 }] },
      'o',
    );
    expect(text).toMatch(/report 水电产业发展 2024-01 +verify +- +- +66 working days late/);
    expect(text.split('\n').at(-1)).toBe('1 in all, 1 overdue.');
  });

  it('says that there is more of a kind than is listed', () => {
    const text = waitingText(terminal(), { ...view(VERIFY), kinds: [{ kind: 'report', count: 40, overdue: 40 }] }, 'o');
    expect(text).toContain('--kind');
  });

  it('marks what the office leaves lying for a leader', () => {
    const text = waitingText(terminal(), view({ ...NOTICE, mine: false }), 'leader');
    expect(text).toContain('拟稿（督查机构逾期未办）');
  });

  it('is one sentence where nothing waits', () => {
    expect(waitingText(terminal(), view(), 'office')).toBe('现在没有等“office”办理的事项。');
  });
});
