import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { sourceText } from '../../client/explain/source-text.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { followUps, followUpView } from '../../client/views/follow-ups.ts';
import { problemLedger } from '../../client/views/problems.ts';
import { QUIET_COUNTY } from '../support/county.ts';
import { leader } from '../support/countywide.ts';
import { onMonday as atDesk, type Desk } from '../support/follow-up-desk.ts';
import { read } from '../support/message.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
const onMonday = (work: (desk: Desk) => Promise<void>) => atDesk(db, work);

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

describe('a case that nobody moves', () => {
  it('goes into the problem ledger when its reminders have run out', () =>
    onMonday(async ({ db: tx, cycle, open, told }) => {
      await open({ id: 'l1', kind: 'list_entry', due: '2024-04-30' });
      await told('2024-05-16T01:00:00Z');
      expect(await followUpView(tx, cycle, 'l1.ledger')).toMatchObject({
        kind: 'problem',
        unit: 'slj',
        due: '2024-05-30',
        source: { by: 'escalation', from: 'l1' },
      });
    }));

  it('goes into the ledger as the office’s own where the office does not move, and is never laid at the unit’s door', () =>
    onMonday(async ({ db: tx, cycle, open, told }) => {
      await open({ id: 'h1', kind: 'help_request', due: '2024-04-30' });
      await told('2024-05-16T01:00:00Z');
      expect(await followUpView(tx, cycle, 'h1.office')).toMatchObject({
        kind: 'office_problem',
        awaited: 'explained',
        responsible: '督查室',
        unitName: '县水利局',
      });
      expect((await followUps(tx, cycle, { unit: 'slj', all: true }, '2024-06-01T00:00:00Z')).map((f) => f.id)).toEqual(
        ['h1'],
      );
      expect(await problemLedger(tx, cycle, { unit: null, all: false })).toMatchObject([
        { id: 'h1.office', ofOffice: true, owner: 'office' },
      ]);
      expect(await problemLedger(tx, cycle, { unit: 'slj', all: true })).toEqual([]);
    }));

  it('tells in words from which case it went up', () =>
    onMonday(async ({ db: tx, cycle, open, told }) => {
      await open({ id: 'h1', kind: 'help_request', due: '2024-04-30', title: '用地协调' });
      await told('2024-05-16T01:00:00Z');
      const view = await followUpView(tx, cycle, 'h1.office');
      if (!view) throw new Error('no case went up');
      const words = (language: 'zh' | 'en') => sourceText({ say: speaker(language) }, view);
      expect(words('zh')).toBe('由县水利局的协调请求（用地协调）升级而来，催办到头仍无人办理');
      expect(words('en')).toContain('went up from the request for help of 县水利局 (用地协调)');
    }));

  it('is reminded of for as long as it stands, where there is no rung above it', () =>
    onMonday(async ({ open, told }) => {
      await open({ id: 'h1', kind: 'help_request', due: '2024-04-30' });
      const until = async (day: string) => (await told(`${day}T02:00:00Z`)).filter((l) => l.endsWith(' office')).length;
      const byJuly = await until('2024-07-01');
      expect(await until('2024-09-01')).toBeGreaterThan(byJuly + 2);
    }));
});

describe('a leader of the county', () => {
  const underLeader = (work: (desk: Desk) => Promise<void>) =>
    atDesk(db, work, { ...QUIET_COUNTY, people: [...QUIET_COUNTY.people, leader()] });
  const toLeader = (told: readonly string[]) => told.filter((line) => line.endsWith(' leader'));

  it('hears of a request for help that the office left unanswered, when it goes up, and of it from then on', () =>
    underLeader(async ({ open, told }) => {
      await open({ id: 'h1', kind: 'help_request', due: '2024-04-30' });
      expect(toLeader(await told('2024-05-15T00:00:00Z'))).toEqual([]);
      expect(toLeader(await told('2024-05-16T01:00:00Z'))).toEqual(['2024-05-16 leader']);
      expect(toLeader(await told('2024-05-22T01:00:00Z'))).toEqual(['2024-05-16 leader', '2024-05-22 leader']);
    }));

  it('reads what is left lying, and that it may be decided', () =>
    underLeader(async ({ open, told, box }) => {
      await open({ id: 'h1', kind: 'help_request', due: '2024-04-30' });
      await told('2024-05-16T01:00:00Z');
      const { text } = await read(box.sent.find((s) => s.to.startsWith('leader'))?.raw ?? '');
      expect(text).toContain('分管副县长：以下事项应由督查机构办理，经多次催办仍未办理，报请督促。');
      expect(text).toContain('也可由县领导直接决定');
    }));

  it('answers it: the case is closed', () =>
    underLeader(async ({ db: tx, cycle, open, ask }) => {
      await open({ id: 'h1', kind: 'help_request', due: '2024-04-30' });
      const answer = { ask: 'step', side: 'leader', step: 'answered', fields: { answer: '由县财政局统筹' } } as const;
      expect(await ask('h1', 'leader', answer)).toBe('done');
      expect(await followUpView(tx, cycle, 'h1')).toMatchObject({ awaited: null });
    }));

  it('is left alone by what a unit does not move', () =>
    underLeader(async ({ open, told }) => {
      await open();
      expect(toLeader(await told('2024-05-16T01:00:00Z'))).toEqual([]);
    }));
});

describe('a problem that its unit does not move', () => {
  it('calls for a supervision notice, the next rung', () =>
    onMonday(async ({ db: tx, cycle, open, told }) => {
      await open();
      await told('2024-05-16T01:00:00Z');
      expect(await followUpView(tx, cycle, 'p1.notice')).toMatchObject({
        kind: 'supervision_notice',
        unit: 'slj',
        source: { by: 'escalation', from: 'p1' },
      });
    }));

  it('is raised by a supervisor before that, with a reason: the case ends and the next rung is opened', () =>
    onMonday(async ({ db: tx, cycle, open, ask }) => {
      await open();
      expect(await ask('p1', 'office', { ask: 'raise', side: 'supervisor', reason: '性质严重' })).toBe('done');
      expect(await followUpView(tx, cycle, 'p1')).toMatchObject({ state: 'raised', awaited: null });
      expect(await followUpView(tx, cycle, 'p1.notice')).toMatchObject({
        kind: 'supervision_notice',
        awaited: 'drafted',
        source: { by: 'raised', from: 'p1', reason: '性质严重' },
      });
    }));
});

describe('a case whose day was past when it was opened', () => {
  it('is told of although its instants were over, and holds nobody else’s up', () =>
    onMonday(async ({ open, told }) => {
      await open({ due: '2024-03-15' });
      const first = await told('2024-04-16T00:00:00Z');
      expect(first).toContain('2024-03-18 slj-head');
      await open({ id: 'p2', title: '水闸失修', due: '2024-03-15' });
      expect((await told('2024-04-17T00:00:00Z')).length).toBeGreaterThan(first.length);
    }));
});
