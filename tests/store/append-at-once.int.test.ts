import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { verify } from '../../activities/store/verify.ts';
import { event, eventRows, recorded } from '../support/events.ts';
import { openRecord } from '../support/record.ts';

const FIFTY = Array.from({ length: 50 }, (_, i) => i + 1);
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

/** Fifty writers, each with a batch of one; the statuses of their answers. */
const fifty = async (write: (n: number) => Parameters<typeof event>[0]) => {
  const answers = await Promise.all(FIFTY.map((n) => recorded(db, event(write(n)))));
  return answers.flat().map((answer) => `${answer.status} ${answer.number}`);
};

const times = (n: number, text: string) => Array<string>(n).fill(text);

describe('fifty appends at once', () => {
  it('to one entity under one number: exactly one is stored, the others are told where it stands', async () => {
    const answers = await fifty((n) => ({ entity: 'cycle/race', key: `writer-${n}`, expect: 0 }));
    expect(answers.toSorted()).toEqual([...times(49, 'behind 1'), 'stored 1']);
  });

  it('of one event: exactly one is stored, and all get its number', async () => {
    const answers = await fifty(() => ({ entity: 'cycle/twins', expect: 0 }));
    expect(answers.toSorted()).toEqual([...times(49, 'repeated 1'), 'stored 1']);
  });

  it('to one entity without an expected number: all are stored, without gaps', async () => {
    const answers = await fifty((n) => ({ entity: 'cycle/queue', key: `writer-${n}` }));
    expect(new Set(answers)).toEqual(new Set(FIFTY.map((n) => `stored ${n}`)));
  });

  it('to different entities: all are stored', async () => {
    expect(await fifty((n) => ({ entity: `cycle/${n}`, expect: 0 }))).toEqual(times(50, 'stored 1'));
  });

  it('and some that fail between them: the others are stored', async () => {
    const write = (n: number) => event({ entity: `cycle/odd-${n}`, ...(n % 2 === 0 ? { type: 'report_burnt' } : {}) });
    const ends = await Promise.allSettled(FIFTY.map((n) => recorded(db, write(n))));
    expect(ends.map((end) => end.status)).toEqual(FIFTY.map((n) => (n % 2 === 0 ? 'rejected' : 'fulfilled')));
  });

  it('leave one unbroken chain', async () => {
    const rows = await eventRows(db);
    expect(rows.map((r) => r.position)).toEqual(rows.map((_, i) => i + 1));
    expect(await verify(db)).toEqual({ whole: true, events: rows.length, head: rows.at(-1)?.hash });
  });
});
