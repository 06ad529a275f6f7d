import { describe, expect, it } from 'vitest';
import { changesBefore, type Organisation } from '../../../workflows/rules/organisation/changes.ts';
import { leadMoves } from '../../../workflows/rules/organisation/lead-moves.ts';
import {
  holderAt,
  peopleOn,
  planOn,
  unitsDuring,
  unitsKnownOn,
} from '../../../workflows/rules/organisation/organisation-on.ts';
import { successorOn } from '../../../workflows/rules/organisation/successor.ts';
import { coOn } from '../../../workflows/rules/task/plan-as-of.ts';
import { act, plan, task } from '../../support/cast.ts';
import { merger, organised, split } from '../../support/organised.ts';

const RENAMED = organised({ act: 'rename_unit', unit: 'slj', name: '县水务局', from: '2024-05-01' });
const MERGED: Organisation = [organised(merger('2024-05-15'))];
const SPLIT: Organisation = [organised(split('2024-05-15'))];
const names = (organisation: Organisation, day: string) =>
  unitsKnownOn(plan(), organisation, day).map((u) => `${u.id} ${u.name}`);
const during = (organisation: Organisation, from: string, to: string) =>
  unitsDuring(plan(), organisation, { from, to }).map((u) => u.id);

describe('a renamed unit', () => {
  it('keeps its old name until the day, and stays the same unit after it', () => {
    expect(names([RENAMED], '2024-04-30')).toEqual(['slj 县水利局', 'nyncj 县农业农村局']);
    expect(names([RENAMED], '2024-05-01')).toEqual(['slj 县水务局', 'nyncj 县农业农村局']);
    expect(successorOn([RENAMED], 'slj', '2024-12-31')).toBe('slj');
    expect(leadMoves(task(), [], RENAMED.change as never)).toEqual([]);
  });
});

describe('a merged unit', () => {
  it('answers for both from its day on', () => {
    expect(['slj', 'nyncj'].map((u) => successorOn(MERGED, u, '2024-05-14'))).toEqual(['slj', 'nyncj']);
    expect(['slj', 'nyncj', 'nysl'].map((u) => successorOn(MERGED, u, '2024-05-15'))).toEqual(Array(3).fill('nysl'));
  });

  it('is spoken of beside the old ones in the period in which they merged, alone in later ones', () => {
    expect(during(MERGED, '2024-01-01', '2024-03-31')).toEqual(['slj', 'nyncj']);
    expect(during(MERGED, '2024-04-01', '2024-06-30')).toEqual(['slj', 'nyncj', 'nysl']);
    expect(during(MERGED, '2024-05-15', '2024-06-30')).toEqual(['nysl']);
    expect(during(MERGED, '2024-07-01', '2024-09-30')).toEqual(['nysl']);
  });

  it('is served by the posts of both', () => {
    const posts = peopleOn(plan(), MERGED, '2024-05-15').map((p) => `${p.id} ${p.unit}`);
    expect(posts).toEqual(['slj-reporter nysl', 'slj-head nysl', 'nyncj-reporter nysl', 'nyncj-head nysl']);
  });

  it('leads once what both led, and is co-unit once', () => {
    const shared = task({ lead: ['slj', 'nyncj'], co: ['nyncj', 'slj'] });
    expect(leadMoves(shared, [], merger('2024-05-15'))).toEqual([
      { act: 'change_lead', lead: ['nysl'], from: '2024-05-15' },
    ]);
    expect(coOn(shared, MERGED, '2024-05-15')).toEqual(['nysl']);
    expect(coOn(shared, MERGED, '2024-05-14')).toEqual(['nyncj', 'slj']);
  });

  it('can merge on: who came from the first answers in the last', () => {
    const again = organised({ ...merger('2024-08-01'), units: ['nysl'], into: 'lyj', founds: [] });
    expect(successorOn([again, ...MERGED], 'slj', '2024-08-01')).toBe('lyj');
    expect(successorOn([again, ...MERGED], 'slj', '2024-07-31')).toBe('nysl');
  });
});

describe('a split unit', () => {
  it('gives each task where it was named to go, and all else to the one that takes the rest', () => {
    expect(successorOn(SPLIT, 'slj', '2024-05-15', 'hydropower')).toBe('nyj');
    expect(successorOn(SPLIT, 'slj', '2024-05-15', 'rice')).toBe('swj');
    expect(successorOn(SPLIT, 'slj', '2024-05-15')).toBe('swj');
    expect(leadMoves(task(), [], split('2024-05-15'))).toMatchObject([{ lead: ['nyj'] }]);
  });

  it('has its posts with the rest, and the named ones with the others', () => {
    const posts = peopleOn(plan(), SPLIT, '2024-05-15').map((p) => `${p.id} ${p.unit}`);
    expect(posts.filter((p) => !p.includes('nyncj'))).toEqual(['slj-reporter swj', 'slj-head swj', 'nyj-reporter nyj']);
  });
});

describe('changes of lead that were made for later days', () => {
  const later = act({ act: 'change_lead', lead: ['slj', 'lyj'], from: '2024-07-01' });

  it('are handed on too, each on its own day', () => {
    expect(leadMoves(task(), [later], merger('2024-05-15'))).toEqual([
      { act: 'change_lead', lead: ['nysl'], from: '2024-05-15' },
      { act: 'change_lead', lead: ['nysl', 'lyj'], from: '2024-07-01' },
    ]);
  });

  it('stay what they were where the change is not about them', () => {
    const away = act({ act: 'change_lead', lead: ['lyj'], from: '2024-07-01' });
    expect(leadMoves(task(), [away], merger('2024-05-15'))).toEqual([
      { act: 'change_lead', lead: ['nysl'], from: '2024-05-15' },
      { act: 'change_lead', lead: ['lyj'], from: '2024-07-01' },
    ]);
    expect(leadMoves(task({ lead: ['lyj'] }), [], merger('2024-05-15'))).toEqual([]);
  });
});

describe('a post that changes hands', () => {
  const held = (name: string, from: string) =>
    organised({ act: 'change_holder', post: 'slj-head', name, email: `${name}@x.example`, from });
  const both = [held('李四', '2024-06-01'), held('王五', '2024-03-01')];

  it('is held by whoever came last up to the day, in whatever order it was recorded', () => {
    const on = (day: string) => peopleOn(plan(), both, day).find((p) => p.id === 'slj-head')?.email;
    expect(['2024-02-29', '2024-03-01', '2024-05-31', '2024-06-01'].map(on)).toEqual([
      'slj-head@jinyun.example',
      '王五@x.example',
      '王五@x.example',
      '李四@x.example',
    ]);
  });

  it('stays what it is, of the unit that it serves: its holder alone is another', () => {
    const head = plan().people.find((p) => p.id === 'slj-head');
    const now = peopleOn(plan(), both, '2024-06-01').find((p) => p.id === 'slj-head');
    expect(now).toEqual({ ...head, name: '李四', email: '李四@x.example' });
  });

  it('keeps the signatures of the old holder', () => {
    const signed = (at: string) => holderAt(plan(), both, 'slj-head', at);
    expect(signed('2024-02-29T15:59:59Z')).toBe('县水利局责任领导');
    expect(signed('2024-05-31T15:59:59Z')).toBe('王五');
    expect(signed('2024-05-31T16:00:00Z')).toBe('李四');
    expect(holderAt(plan(), both, 'system', '2024-05-01T00:00:00Z')).toBe('system');
  });

  it('corrected for the same day is held by the one recorded last', () => {
    const corrected = [held('李四', '2024-06-01'), held('赵六', '2024-06-01')];
    expect(holderAt(plan(), corrected, 'slj-head', '2024-06-02T00:00:00Z')).toBe('赵六');
  });
});

it('a plan nobody reorganised is the plan itself', () => expect(planOn(plan(), [], '2024-05-01')).toEqual(plan()));

it('a review knows only the changes made before its freeze', () => {
  expect(changesBefore([RENAMED], '2024-01-02T01:00:00Z')).toEqual([]);
  expect(changesBefore([RENAMED], '2024-01-02T01:00:01Z')).toEqual([RENAMED]);
});
