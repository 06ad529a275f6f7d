import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import type { Database } from '../../activities/store/database.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import { openCounty } from '../review/county.ts';
import { JINYUN } from '../support/cast.ts';
import { type Message, read } from '../support/message.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const FROZEN = '2024-04-08T16:00:00Z';
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

/** The mail of a quarter's freeze: two departments reported, the forestry office did not. */
const frozen = (draft_to: Policy['review']['draft_to'], work: (sent: ReadonlyMap<string, Message>) => void) =>
  undone(db, async (tx) => {
    const county = await openCounty(tx, {
      ...JINYUN,
      reminders: { slots: [] },
      review: { ...JINYUN.review, draft_to },
    });
    const mailer = outbox();
    await county.reported('slj', '2024-03', '27', '2024-04-02T01:00:00Z');
    await county.reported('nyncj', '2024-03', '10', '2024-04-02T01:00:00Z');
    county.goTo(FROZEN);
    await county.activities.freezeReview(county.cycle, '2024-Q1', FROZEN);
    await county.activities.freezeReview(county.cycle, '2024-Q1', FROZEN);
    await deliverDue({ ...county.deps, mailer })();
    const read_ = mailer.sent.map(async ({ to, raw }) => [to, await read(raw)] as const);
    work(new Map(await Promise.all(read_)));
    expect(mailer.sent).toHaveLength(new Set(mailer.sent.map((s) => s.to)).size);
  });

describe('a review’s draft', () => {
  it('is told to each unit, to the posts that the policy names, once and to nobody else', () =>
    frozen(['reporter', 'head'], (sent) => {
      const posts = ['slj', 'nyncj', 'lyj'].flatMap((of) => [`${of}-reporter`, `${of}-head`]);
      expect([...sent.keys()].toSorted()).toEqual(posts.map((p) => `${p}@jinyun.example`).toSorted());
    }));

  it('says how the unit comes out, until when it may object, and nothing of any other unit', () =>
    frozen(['head'], (sent) => {
      const told = sent.get('slj-head@jinyun.example');
      expect(told?.mail.subject).toBe('【考核草案】2024年第一季度，异议截止2024年4月11日24时');
      expect(told?.text.split('\n')).toEqual([
        '县水利局责任领导：以下考核结果为草案，请核对。',
        '',
        '县水利局，2024年第一季度：得分98.59，3个参评单位中第1名，红旗（最好）；异议截止2024年4月11日24时',
        '',
        '请核对本单位的计分表；认为有误的，由单位责任领导在截止前提出异议，写明理由并附佐证。草案在公布之前只告知本单位。',
        '',
        '《缙云县2024年行动计划》',
      ]);
      expect(sent.get('lyj-head@jinyun.example')?.text).toMatch(/^县林业局，.*第3名，黄旗（最差）/m);
    }));

  it('is told to nobody where the policy does not say so', () =>
    frozen(undefined, (sent) => expect(sent.size).toBe(0)));
});
