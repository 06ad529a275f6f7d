import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import type { Database } from '../../activities/store/database.ts';
import { readBallots } from '../../activities/store/rating-rounds.ts';
import { read } from '../support/message.ts';
import { type Hall, inHall, PAPERS, RATED_POLICY, VOTES } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const hall = (work: (hall: Hall) => Promise<void>) => inHall(db, work);
const OPEN = { id: 'm1', source: 'mutual', period: '2024-Q2', closes: '2024-04-30' };

/** Everybody rates everybody else: the water office gets 10, 9, 8, the others 5. */
async function rateAll({ rate, units }: Hall): Promise<void> {
  for (const [i, rater] of units.entries()) {
    const ballots = units
      .filter((u) => u !== rater)
      .map((unit) => ({ unit, scores: { 'ping.work': unit === 'slj' ? String(11 - i) : '5' } }));
    expect(await rate('m1', `${rater}-head`, ballots)).toMatchObject({
      status: 201,
      body: { taken: units.length - 1 },
    });
  }
}

describe('a round in which units rate each other', () => {
  it('gives them the policy’s notice from the day it opens, unless its urgency is said', () =>
    inHall(
      db,
      async (h) => {
        const opened = async (over: object) =>
          (await h.as('office').post<{ code?: string }>('/rating-rounds', { ...OPEN, ...over })).body.code;
        expect(await opened({ opens: '2024-04-29' })).toBe('short_notice');
        expect(await opened({ opens: '2024-04-29', urgent: '市里次日要结果' })).toBeUndefined();
        expect(await opened({ id: 'm2' })).toBeUndefined();
      },
      { ...RATED_POLICY, burden: { notice: { working_days: 3 } } },
    ));

  it('closes by itself at 24:00 of its day and gives each unit its trimmed mean', () =>
    hall(async (h) => {
      await h.open(OPEN);
      await rateAll(h);
      await h.performUntil('2024-04-30T15:59:59Z');
      expect((await h.view('m1', 'office')).result).toEqual([]);
      await h.performUntil('2024-04-30T16:00:00Z');
      const { state, result, missing } = await h.view('m1', 'office');
      expect({ state, missing }).toEqual({ state: 'closed', missing: [] });
      expect(result.map((r) => `${r.unit} ${r.score}`)).toEqual([
        'slj 90.000000',
        'nyncj 50.000000',
        'lyj 50.000000',
        'jtj 50.000000',
      ]);
    }));

  it('asks the raters when it opens, and reminds those who are missing, once for everything', () =>
    hall(async (h) => {
      await h.open({ ...OPEN, opens: '2024-04-17' });
      await h.performUntil('2024-04-17T01:00:00Z');
      const told = async () => {
        await deliverDue(h.deps)();
        return h.box.sent.filter((s) => s.key.startsWith('rating/')).map((s) => s.key.split('/').slice(-2).join(' '));
      };
      expect((await told()).toSorted()).toEqual(
        ['jtj', 'lyj', 'nyncj', 'slj'].map((u) => `2024-04-17T01:00:00Z ${u}-head`),
      );
      await rateAll(h);
      await h.rate('m1', 'slj-head', [{ unit: 'lyj', scores: { 'ping.work': '6' } }]);
      h.box.sent.length = 0;
      await h.open({ ...OPEN, id: 'm2', title: '第二轮互评' });
      await h.rate(
        'm2',
        'slj-head',
        ['nyncj', 'lyj'].map((unit) => ({ unit, scores: { 'ping.work': '6' } })),
      );
      await h.performUntil('2024-04-26T01:00:00Z');
      await told();
      const [last] = h.box.sent.filter((s) => s.key.endsWith('2024-04-26T01:00:00Z/slj-head'));
      const { mail, text } = await read(last?.raw ?? '');
      expect(mail.subject).toBe('【测评催办】第二轮互评');
      expect(text).toContain('第二轮互评（m2）：还有 1 个单位未评分，请于2024年4月30日24时前完成。');
      expect(text).not.toContain('m1');
    }));

  it.each([
    ['its own unit', 'slj-head', 'slj', '9', 'self_rating'],
    ['more than the scale has', 'slj-head', 'lyj', '10.1', 'bad_score'],
    ['less than nothing', 'slj-head', 'lyj', '-1', 'bad_score'],
    ['in words', 'slj-head', 'lyj', '优秀', 'bad_score'],
    ['a unit that is not rated', 'slj-head', 'hzz', '9', 'unknown_ratee'],
    ['by a post that does not rate', 'slj-reporter', 'lyj', '9', 'not_a_rater'],
  ])('refuses a rating of %s', (_, post, unit, score, code) =>
    hall(async (h) => {
      await h.open(OPEN);
      const answer = await h.rate('m1', post, [{ unit, scores: { 'ping.work': score } }]);
      expect([answer.status, answer.body.code]).toEqual([422, code]);
      expect(await readBallots(h.db, h.cycle, 'm1')).toEqual([]);
    }),
  );

  it('refuses what is missing or strange, all of it at once and none of it taken', () =>
    hall(async (h) => {
      await h.open(OPEN);
      const answer = await h.rate('m1', 'slj-head', [
        { unit: 'lyj', scores: {} },
        { unit: 'jtj', scores: { 'ping.work': '9', 'bi.style': '9' } },
        { unit: 'nyncj', scores: { 'ping.work': '9' } },
        { unit: 'nyncj', scores: { 'ping.work': '8' } },
      ]);
      expect(answer.body.refusals?.map((r) => `${r.code} ${r.subject}`)).toEqual([
        'dimension_missing 县林业局 工作成效',
        'unknown_dimension 县交通运输局 bi.style 9',
        'twice_rated 县农业农村局',
      ]);
      expect(answer.body.errors?.map((e) => e.path)).toEqual([
        '/ballots/0/scores/ping.work',
        '/ballots/1/scores/bi.style',
        '/ballots/3/unit',
      ]);
      expect(await readBallots(h.db, h.cycle, 'm1')).toEqual([]);
    }));

  it('counts the last rating of a rater, none after the close, none before the opening', () =>
    hall(async (h) => {
      await h.open({ ...OPEN, opens: '2024-04-17' });
      const nine = [{ unit: 'lyj', scores: { 'ping.work': '9' } }];
      expect((await h.rate('m1', 'slj-head', nine)).body.code).toBe('round_not_open');
      await h.performUntil('2024-04-17T01:00:00Z');
      expect((await h.rate('m1', 'slj-head', nine)).status).toBe(201);
      expect((await h.rate('m1', 'slj-head', [{ unit: 'lyj', scores: { 'ping.work': '7' } }])).status).toBe(201);
      expect(await readBallots(h.db, h.cycle, 'm1')).toMatchObject([{ rater: 'slj', scores: { 'ping.work': '7' } }]);
      h.goTo('2024-04-30T16:00:00Z');
      expect((await h.rate('m1', 'slj-head', nine)).body.code).toBe('round_closed');
    }));

  it('shows nobody who is rated how they were rated, and to the others what the policy says', () =>
    hall(async (h) => {
      await h.open(OPEN);
      await rateAll(h);
      await h.performUntil('2024-04-30T16:00:00Z');
      const rated = await h.view('m1', 'lyj-head');
      expect(rated.result.map((r) => r.unit)).toEqual(['lyj']);
      expect({ ballots: rated.ballots, missing: rated.missing }).toEqual({ ballots: null, missing: [] });
      expect(rated.own?.ballots.every((b) => b.rater === 'lyj')).toBe(true);
      expect((await h.view('m1', 'office')).ballots).toBeNull();
      expect((await h.view('m1', null)).ballots).toHaveLength(12);
    }));

  it('is opened once, by the office, over a source the policy has', () =>
    hall(async (h) => {
      expect((await h.open(OPEN)).status).toBe(201);
      expect((await h.open({ ...OPEN, title: '又一次' })).body.code).toBe('round_exists');
      expect((await h.open(OPEN, 'slj-head')).body.code).toBe('forbidden');
      const wrong = await h.open({ ...OPEN, id: 'm3', period: '2024-Q9', closes: '2024-01-01', units: ['slj', 'hzz'] });
      expect(wrong.body.refusals?.map((r) => r.code)).toEqual(['unknown_period', 'unknown_unit', 'bad_span']);
      expect((await h.open({ ...OPEN, id: 'm3', source: 'progress' })).body.code).toBe('unknown_source');
    }));

  it('counts for nothing once it is withdrawn', () =>
    hall(async (h) => {
      await h.open(OPEN);
      expect(
        (await h.as('office').post('/rating-rounds/m1/requests', { ask: 'withdraw', reason: '误开' })).status,
      ).toBe(201);
      await h.performUntil('2024-04-30T16:00:00Z');
      expect(await h.view('m1', 'office')).toMatchObject({ state: 'withdrawn', result: [] });
      expect((await h.rate('m1', 'slj-head', [])).status).toBe(422);
    }));
});

describe('a panel', () => {
  const panel = { ...OPEN, id: 'p1', source: 'panel', members: [{ class: 'deputies', post: 'office2' }] };

  it('is rated by posts and by papers, each class by itself', () =>
    hall(async (h) => {
      await h.open(panel);
      expect(
        (await h.rate('p1', 'office2', [{ unit: 'slj', scores: { 'kan.goals': '90', 'ping.work': '90' } }])).status,
      ).toBe(201);
      expect((await h.bring('p1', PAPERS)).body).toMatchObject({ taken: 5, left: [] });
      await h.performUntil('2024-04-30T16:00:00Z');
      const [slj, other] = (await h.view('p1', 'office')).result;
      expect(slj).toMatchObject({
        score: '53.333333',
        classes: [
          { class: 'deputies', ratings: 3, score: '80.000000' },
          { ratings: 2, score: null },
        ],
      });
      expect(other?.score).toBeNull();
    }));

  it('refuses a file whole, naming every line that is wrong', () =>
    hall(async (h) => {
      await h.open(panel);
      const wrong = PAPERS.replaceAll('firms,02', 'media,02').replace('01,slj,ping.work,80', '01,slj,ping.work,101');
      const answer = await h.bring('p1', wrong);
      expect(answer.body.refusals?.map((r) => `${r.line} ${r.code}`)).toEqual(['2 bad_score', '10 unknown_class']);
      expect(await readBallots(h.db, h.cycle, 'p1')).toEqual([]);
      expect((await h.bring('p1', PAPERS, 'slj-head')).body.code).toBe('forbidden');
    }));

  it('never takes a file for units that rate each other', () =>
    hall(async (h) => {
      await h.open(OPEN);
      expect((await h.bring('m1', PAPERS)).body.code).toBe('not_by_file');
    }));
});

describe('the public', () => {
  const votes = { ...OPEN, id: 'q1', source: 'qr' };

  it('votes once for a unit with each voucher; of the voter nothing is kept but a hash', () =>
    hall(async (h) => {
      await h.open(votes);
      expect((await h.bring('q1', VOTES)).body).toMatchObject({
        taken: 3,
        left: [{ line: 5, code: 'voucher_used', subject: '县水利局', message: '第 5 行：这个凭证已经评过“县水利局”' }],
      });
      expect((await h.bring('q1', 'voucher,unit,dimension,score\n13900000001,slj,ping.work,1')).body.code).toBe(
        'voucher_used',
      );
      const kept =
        JSON.stringify(await h.db.query('select * from events')) +
        JSON.stringify(await h.db.query('select * from ballots'));
      expect(kept).not.toContain('13900000001');
      expect((await readBallots(h.db, h.cycle, 'q1')).every((b) => /^[0-9a-f]{64}$/.test(b.rater))).toBe(true);
    }));

  it('is not scored below its least number of votes', () =>
    hall(async (h) => {
      await h.open(votes);
      await h.bring('q1', VOTES);
      await h.performUntil('2024-04-30T16:00:00Z');
      const { result } = await h.view('q1', 'office');
      expect(result.map((r) => r.score)).toEqual([null, null, null, null]);
      expect(result[0]?.classes[0]).toMatchObject({ ratings: 2, means: {} });
    }));
});
