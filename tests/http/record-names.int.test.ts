import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type RecordedEvent, recordedEvents } from '../../client/views/events.ts';
import { EVENTFUL, playEverything } from '../support/every-event.ts';
import { overheard } from '../support/overheard.ts';
import { openRecord } from '../support/record.ts';

const ALL = { cycle: null, actor: null, kind: null, type: null, day: null, before: 2 ** 40, limit: 10_000 };
let db: Database;
let events: RecordedEvent[];

beforeAll(async () => {
  db = await openRecord();
  await playEverything(db);
  events = await recordedEvents(db, ALL);
}, 120_000);

afterAll(() => db.close());

const of = (kind: string) => events.filter(({ entity }) => entity.split('/')[0] === kind);
const unitNames = EVENTFUL.units.map(({ name }) => name);

describe('an event of the record', () => {
  it('names the task, the case, the round and whose they are, not their ids', () => {
    expect(of('task').length).toBeGreaterThan(0);
    for (const { names } of of('task')) expect(names.title).toMatch(/^\p{Script=Han}/u);
    for (const { names } of [...of('follow-up'), ...of('finding')]) {
      expect(names.title).toMatch(/\p{Script=Han}/u);
      expect(unitNames).toContain(names.unit);
    }
    for (const { names } of of('rating'))
      expect(names).toMatchObject({ title: expect.any(String), period: expect.any(String) });
    for (const { names } of of('review')) expect(names.period).toMatch(/^2024-/);
    for (const { names } of of('cycle')) expect(names.cycle).toBe(EVENTFUL.title);
  });

  it('names to whom mail went, and of which kind it was', () => {
    const settled = of('mail').filter(({ type }) => type === 'mail_settled' || type === 'mail_claimed');
    expect(settled.length).toBeGreaterThan(0);
    const posts = EVENTFUL.people.map(({ name }) => name);
    for (const { names } of settled) {
      expect(names.kind).not.toBeNull();
      expect(names.recipients.length).toBeGreaterThan(0);
      for (const { name } of names.recipients) expect(posts).toContain(name);
    }
  });

  it('names who did it: the post with its unit, or the account', () => {
    const reporter = events.find(({ actor }) => actor.endsWith('-reporter'));
    expect(reporter?.names.by).toMatchObject({ post: 'reporter', unit: expect.stringMatching(/\p{Script=Han}/u) });
    expect(events.filter(({ actor }) => actor === 'system').every(({ names }) => names.by === null)).toBe(true);
  });

  it('is read with its names by two statements once the plans are known', async () => {
    const asked: string[] = [];
    const heard = overheard(db, ({ sql }) => asked.push(sql));
    await recordedEvents(heard, ALL);
    asked.length = 0;
    await recordedEvents(heard, ALL);
    expect(asked).toHaveLength(2);
  });
});
