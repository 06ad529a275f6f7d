import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import type { Database } from '../../activities/store/database.ts';
import type { FollowUpRequest } from '../../workflows/rules/follow-up/follow-up.ts';
import { onMonday as atDesk, type Desk } from '../support/follow-up-desk.ts';
import { read } from '../support/message.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});
afterAll(() => db.close());

interface ServedDesk extends Pick<Desk, 'open'> {
  readonly ask: (id: string, actor: string, request: FollowUpRequest) => Promise<void>;
  /** Plays on to an instant and says who was served by mail, in all. */
  readonly served: (until?: string) => Promise<string[]>;
  readonly last: () => Promise<{ readonly subject: string; readonly lines: readonly string[] }>;
}

/** At ten o'clock on Monday the fifteenth of April 2024. */
const onMonday = (work: (desk: ServedDesk) => Promise<void>) =>
  atDesk(db, async ({ box, open, ask, deps, performUntil }) => {
    const sent = () => box.sent.filter((s) => s.key.startsWith('served/'));
    await work({
      open,
      ask: async (id, actor, request) => expect(await ask(id, actor, request)).toBe('done'),
      served: async (until = '2024-04-15T02:01:00Z') => {
        await performUntil(until);
        await deliverDue(deps)();
        return sent()
          .map((s) => s.to.split('@')[0] ?? '')
          .toSorted();
      },
      last: async () => {
        const { mail, text } = await read(sent().at(-1)?.raw ?? '');
        return { subject: mail.subject ?? '', lines: text.split('\n') };
      },
    });
  });

const step = (side: 'supervisor' | 'unit', name: string, fields = {}) =>
  ({ ask: 'step', side, step: name, fields }) as const;
const BOTH = ['slj-head', 'slj-reporter'];

describe('a supervision notice', () => {
  it('is nothing to its unit until it is issued, and then names its number, its words and what is asked', () =>
    onMonday(async ({ open, ask, served, last }) => {
      await open({ id: 'n1', kind: 'supervision_notice', title: '一季度考核' });
      await ask('n1', 'office', step('supervisor', 'drafted', { text: '限期清理河道' }));
      await ask('n1', 'office2', step('supervisor', 'approved'));
      expect(await served()).toEqual([]);
      await ask('n1', 'office', step('supervisor', 'issued', { number: '缙督〔2024〕3号' }));
      expect(await served('2024-04-15T02:02:00Z')).toEqual(BOTH);
      expect(await last()).toMatchObject({
        subject: '【送达】督办通知书 一季度考核（缙督〔2024〕3号）',
        lines: expect.arrayContaining([
          '督办通知书 一季度考核（缙督〔2024〕3号），县水利局；内容：限期清理河道；请于2024年4月17日前完成“签收”，办结期限2024年4月30日。',
        ]),
      });
    }));
});

describe('a problem', () => {
  it('is told to the posts of its unit with its reason and its day, and sent back it is told again', () =>
    onMonday(async ({ open, ask, served, last }) => {
      await open({});
      expect(await served()).toEqual(BOTH);
      expect((await last()).lines).toContain(
        '问题台账 河道堆积，县水利局；事由：现场督查；请于2024年4月30日前完成“报整改佐证”。',
      );
      await ask('p1', 'slj-head', step('unit', 'evidence', { evidence: '照片' }));
      expect(await served('2024-04-15T02:03:00Z')).toHaveLength(2);
      await ask('p1', 'office', { ask: 'send_back', side: 'supervisor', reason: '照片与现场不符' });
      expect(await served('2024-04-15T02:04:00Z')).toHaveLength(4);
      expect((await last()).lines.join()).toContain('事由：照片与现场不符');
    }));

  it('is one message a person with everything else of the same minute', () =>
    onMonday(async ({ open, served, last }) => {
      await open({});
      await open({ id: 'p2', title: '水闸失修' });
      expect(await served()).toEqual(BOTH);
      expect((await last()).subject).toBe('【送达】2 件事项');
    }));

  it('that was withdrawn before the minute was over is told to nobody', () =>
    onMonday(async ({ open, ask, served }) => {
      await open({});
      await ask('p1', 'office', { ask: 'withdraw', side: 'supervisor', reason: '重复' });
      expect(await served()).toEqual([]);
    }));
});

describe('an interview', () => {
  it('is told with time and place when it is fixed, though the next step is the office’s', () =>
    onMonday(async ({ open, ask, served, last }) => {
      await open({ id: 'i1', kind: 'interview', title: '一季度考核' });
      expect(await served()).toEqual([]);
      const fields = { time: '4月18日15时', place: '县政府三楼', interviewer: '王县长', reason: '黄旗' };
      await ask('i1', 'office', step('supervisor', 'notified', fields));
      expect(await served('2024-04-15T02:02:00Z')).toEqual(BOTH);
      expect((await last()).lines).toContain(
        '约谈 一季度考核，县水利局；时间：4月18日15时；地点：县政府三楼；约谈人：王县长；事由：黄旗；请按时参加，办结期限2024年4月30日。',
      );
    }));
});
