import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { ToldCase } from '../../client/explain/told-case.ts';
import type { CaseOnBoard } from '../../client/views/follow-ups.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Desk extends Pick<Counter, 'ask' | 'cycle'> {
  readonly told: (who: string, language?: string) => Promise<ToldCase>;
  readonly does: (who: string, request: object) => Promise<number>;
}

/** On Monday the fifteenth of April 2024 the office opens a problem of the water bureau, with which the forestry bureau helps. */
const onMonday = (work: (desk: Desk) => Promise<void>) =>
  undone(db, async (tx) => {
    const counter = await openCounter(tx, { plan: COUNTY });
    const { ask, cycle } = counter;
    await counter.performUntil('2024-04-15T01:00:00Z');
    const problem = {
      id: 'p1',
      kind: 'problem',
      unit: 'slj',
      title: '河道堆积',
      due: '2024-04-30',
      reason: '现场督查',
    };
    await ask('office', `/cycles/${cycle}/follow-ups`, { ...problem, helpers: ['lyj'] });
    const told = async (who: string) =>
      (await ask(who, `/cycles/${cycle}/follow-ups/p1/told`)).json() as Promise<ToldCase>;
    const does = async (who: string, request: object) =>
      (await ask(who, `/cycles/${cycle}/follow-ups/p1/requests`, request)).status;
    await work({ ask, cycle, told, does }).finally(counter.close);
  });

const asks = ({ asks }: ToldCase) => asks.map(({ ask }) => ask);
const EVIDENCE = { ask: 'step', step: 'evidence', fields: { evidence: '已清理' } };

describe('a case in words', () => {
  it('tells where it comes from, what its life is, and how many working days are left', () =>
    onMonday(async ({ told }) => {
      const found = await told('office');
      expect(found.unitName).toBe('县水利局');
      expect(found.source).toEqual([expect.stringContaining('现场督查'), expect.any(String), '配合单位：县林业局']);
      expect(found.life.map(({ word, taken }) => [word, taken])).toEqual([
        ['报整改佐证', false],
        ['核验', false],
        ['销号', false],
      ]);
      expect(found).toMatchObject({ stage: 'unit', waitsFor: 'unit', left: 12 });
    }));

  it('offers each post what it is answered to, and nothing else', () =>
    onMonday(async ({ told, does }) => {
      expect(asks(await told('slj-reporter'))).toEqual(['step', 'extend', 'note']);
      expect(asks(await told('lyj-head'))).toEqual(['note']);
      expect(asks(await told('office'))).not.toContain('step');
      expect(await does('lyj-head', { ask: 'note', text: '已派人' })).toBe(201);
      expect(await does('slj-reporter', EVIDENCE)).toBe(201);
      expect(asks(await told('slj-reporter'))).not.toContain('step');
      expect((await told('office')).asks[0]).toMatchObject({
        ask: 'step',
        word: '核验',
        fields: [{ name: 'finding', label: '核查认定' }],
      });
    }));

  it('tells who did what, oldest first, with the extension that was asked for and its answer', () =>
    onMonday(async ({ told, does }) => {
      await does('slj-head', { ask: 'extend', due: '2024-05-10', reason: '汛期' });
      const wish = (await told('office')).asks.find(({ ask }) => ask === 'approve_extension');
      expect(wish?.day).toBe('2024-05-10');
      await does('office', { ask: 'approve_extension', extension: wish?.extension });
      await does('slj-reporter', EVIDENCE);
      const { history } = await told('slj-head');
      expect(history.map(({ by, did }) => `${by} ${did}`)).toEqual([
        'office 立案',
        'slj-head 申请延期至 2024-05-10',
        'office 同意延期至 2024-05-10',
        'slj-reporter 报整改佐证',
      ]);
      expect(history.at(-1)?.lines).toEqual(['佐证：已清理']);
    }));

  it('goes on paper with its due day and how it was handled', () =>
    onMonday(async ({ ask, cycle, does }) => {
      await does('slj-reporter', EVIDENCE);
      const page = await (await ask('slj-head', `/cycles/${cycle}/follow-ups/p1/document`)).text();
      expect(page).toContain('问题台账');
      expect(page).toContain('办结期限：2024年4月30日');
      expect(page).toContain('佐证：已清理');
      expect(page).not.toContain('<script');
    }));

  it('is told to nobody whom it does not concern', () =>
    onMonday(async ({ ask, cycle }) => {
      const own = { id: 'p2', kind: 'problem', unit: 'lyj', title: '林地', due: '2024-04-30', reason: '督查' };
      await ask('office', `/cycles/${cycle}/follow-ups`, own);
      const answer = await ask('slj-head', `/cycles/${cycle}/follow-ups/p2/told`);
      expect(answer.status).toBe(404);
    }));
});

describe('the board of cases', () => {
  it('says whose turn it is, and whether it is mine', () =>
    onMonday(async ({ ask, cycle }) => {
      const seen = async (who: string) => {
        const rows = (await (await ask(who, `/cycles/${cycle}/follow-ups`)).json()) as CaseOnBoard[];
        return rows.filter(({ id }) => id === 'p1').map(({ stage, left, mine }) => [stage, left, mine]);
      };
      expect(await seen('slj-reporter')).toEqual([['unit', 12, true]]);
      expect(await seen('lyj-reporter')).toEqual([['unit', 12, false]]);
      expect(await seen('office')).toEqual([['unit', 12, false]]);
    }));
});
