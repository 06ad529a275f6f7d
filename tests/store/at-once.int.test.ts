import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import { overheard } from '../support/overheard.ts';
import { openRecord } from '../support/record.ts';

let record: Database;
let db: Database;
const sent: string[] = [];

beforeAll(async () => {
  record = await openRecord();
  db = overheard(record, ({ sql }) => sent.push(sql));
});
beforeEach(() => {
  sent.length = 0;
});
afterAll(() => record.close());

const MONTHS = `select m as month, m = $1 as chosen from (values ('2024-02'), ('2024-01')) v (m) where m <> $2 order by m`;

describe('several questions asked at once', () => {
  it('are sent as one statement, each with its own values, and answered in their order', async () => {
    const answers = await atOnce(db, (one) =>
      Promise.all([
        one.query(MONTHS, ['2024-01', '']),
        one.query(MONTHS, ['2024-02', '2024-01']),
        one.query(`select 7 as number, null as nothing, '{"kept":["as it is"]}'::jsonb as read`),
        one.query('select 1 as never where false'),
      ]),
    );
    expect(sent.length).toBe(1);
    expect(answers).toEqual([
      [
        { month: '2024-01', chosen: true },
        { month: '2024-02', chosen: false },
      ],
      [{ month: '2024-02', chosen: true }],
      [{ number: 7, nothing: null, read: { kept: ['as it is'] } }],
      [],
    ]);
  });

  it('are asked once where they are the same', async () => {
    const [first, second] = await atOnce(db, (one) =>
      Promise.all([one.query(MONTHS, ['2024-01', '']), one.query(MONTHS, ['2024-01', ''])]),
    );
    expect(first).toBe(second);
    expect(sent[0]?.split('values').length).toBe(2);
  });

  it('all fail where one of them cannot be answered', async () => {
    const wrong = atOnce(db, (one) => Promise.allSettled([one.query('select 1 as one'), one.query('select no_such')]));
    expect((await wrong).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('that come of an answer are asked by themselves', async () => {
    const answer = await atOnce(db, async (one) => {
      const [row] = await one.query<{ month: string }>(MONTHS, ['', '2024-01']);
      return one.query('select $1::text as again', [row?.month]);
    });
    expect(answer).toEqual([{ again: '2024-02' }]);
    expect(sent.length).toBe(2);
  });
});
