import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { CaseCounts } from '../../client/views/case-counts.ts';
import type { CaseOnBoard } from '../../client/views/follow-ups.ts';
import { addDays } from '../../workflows/rules/time/day.ts';
import { dayOf, lastDayOf } from '../../workflows/rules/time/instant.ts';
import { plan, posts, unit } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { OFFICE } from '../support/county.ts';
import { manyCases } from '../support/many-cases.ts';
import { openRecord } from '../support/record.ts';

const UNITS = [unit('slj'), unit('lyj'), { ...unit('jtj'), subordinate: false }];
const NOW = '2024-06-12T01:00:00Z';
const MANY = 5000;
/** Of so many, a reader of the whole list needs ten pages. */
const A_PAGE = 500;
const EVERYBODYS = { all: 'true' };

let db: Database;
let counter: Counter;

beforeAll(async () => {
  db = await openRecord();
  const people = [...UNITS.flatMap(({ id }) => posts(id)), OFFICE];
  counter = await openCounter(db, { plan: plan({ units: UNITS, people }) });
  await manyCases(db, counter.cycle, MANY, '2024-04-15T01:00:00Z');
  counter.goTo(NOW);
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

type Which = Readonly<Record<string, string>>;

/** What the list has of those that are asked for, page by page. */
async function listed(who: string, which: Which, limit = A_PAGE): Promise<CaseOnBoard[]> {
  const rows: CaseOnBoard[] = [];
  const query = new URLSearchParams({ ...which, limit: String(limit) });
  for (let next: string | null = `/cycles/${counter.cycle}/follow-ups?${query}`; next !== null; ) {
    const answer: Response = await counter.ask(who, next);
    expect(answer.status, next).toBe(200);
    rows.push(...((await answer.json()) as CaseOnBoard[]));
    next = /^<\/api(\S+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1] ?? null;
  }
  return rows;
}

async function counted(who: string, which: Which): Promise<CaseCounts> {
  const answer = await counter.ask(who, `/cycles/${counter.cycle}/follow-up-counts?${new URLSearchParams(which)}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as CaseCounts;
}

/** What each parameter says of a case, by what the case itself tells. */
const SAYS: Readonly<Record<string, (of: CaseOnBoard, to: string) => boolean>> = {
  all: () => true,
  kind: ({ called }, to) => called === to,
  about: ({ unit: its }, to) => its === to,
  stage: ({ stage }, to) => stage === to,
  mine: ({ mine }) => mine,
  due: ({ left, awaitedBy }, to) =>
    to === 'overdue' ? left !== null && left < 0 : awaitedBy !== null && lastDayOf(awaitedBy) <= addDays(dayOf(NOW), 7),
  text: ({ title, unitName }, to) => title.includes(to) || unitName.includes(to),
};

const isSuch = (of: CaseOnBoard, which: Which) => Object.entries(which).every(([name, to]) => SAYS[name]?.(of, to));

/** How many there are of each. */
function tally(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((of) => of === name).length]));
}

const CHOSEN: readonly Which[] = [
  { kind: 'problem' },
  { kind: 'supervision_notice' },
  { kind: 'supervision_letter' },
  { about: 'lyj' },
  { stage: 'check' },
  { stage: 'over' },
  { mine: 'true' },
  { due: 'overdue' },
  { due: 'week' },
  { text: '河道' },
  { text: '林业' },
  { kind: 'problem', about: 'slj', stage: 'unit', due: 'overdue', text: '堆积' },
];

/** How many there are of each, as the counts tell it. */
const told = (counts: readonly { readonly count: number }[], name: 'kind' | 'unit' | 'stage') =>
  Object.fromEntries(counts.map((of) => [(of as unknown as Which)[name], of.count]).filter(([, count]) => count));

const without = (which: Which, name: string): Which =>
  Object.fromEntries(Object.entries(which).filter(([other]) => other !== name));

describe('five thousand cases', () => {
  it.each(['office', 'slj-reporter', 'lyj-head'])(
    'are listed to %s as they are asked for, page by page',
    async (who) => {
      const every = await listed(who, EVERYBODYS);
      for (const chosen of CHOSEN) {
        const such = every.filter((of) => isSuch(of, chosen)).map(({ id }) => id);
        const rows = await listed(who, { ...EVERYBODYS, ...chosen }, 97);
        expect(
          rows.map(({ id }) => id),
          JSON.stringify(chosen),
        ).toEqual(such);
      }
      if (who === 'office') expect(every).toHaveLength(MANY);
    },
  );

  it.each(['office', 'slj-reporter'])('are counted to %s, all of them, with what else could be chosen', async (who) => {
    const every = await listed(who, EVERYBODYS);
    for (const chosen of CHOSEN.map((which) => without(which, 'stage'))) {
      const counts = await counted(who, { ...EVERYBODYS, ...chosen });
      const such = every.filter((of) => isSuch(of, chosen));
      const but = (name: string) => every.filter((of) => isSuch(of, without(chosen, name)));
      expect(told(counts.stages, 'stage')).toEqual(tally(such.map(({ stage }) => stage)));
      expect(counts.overdue).toBe(such.filter(({ left }) => left !== null && left < 0).length);
      expect(told(counts.kinds, 'kind')).toEqual(tally(but('kind').map(({ called }) => called)));
      expect(told(counts.units, 'unit')).toEqual(tally(but('about').map((of) => of.unit)));
    }
  });

  it('come with the open ones first, the most urgent before all, and the newest of those that have ended', async () => {
    const every = await listed('office', EVERYBODYS);
    const ended = every.findIndex(({ state }) => state !== 'open');
    expect(every.slice(ended).every(({ state }) => state !== 'open')).toBe(true);
    const due = every.slice(0, ended).map(({ awaitedBy }) => awaitedBy ?? '~');
    expect(due).toEqual(due.toSorted());
    const over = every.slice(ended).map(({ endedAt }) => endedAt ?? '');
    expect(over).toEqual(over.toSorted().toReversed());
  });

  it('are found by the number that one of them was given', async () => {
    const found = await listed('office', { ...EVERYBODYS, text: '督字〔2024〕29号' });
    expect(new Set(found.map(({ title }) => title))).toEqual(new Set(['项目滞后（30）']));
  });

  it.each(['kind=none', 'stage=none', 'due=none', 'mine=none'])('are not listed for %s', async (wrong) => {
    for (const list of ['follow-ups', 'follow-up-counts']) {
      expect((await counter.ask('office', `/cycles/${counter.cycle}/${list}?${wrong}`)).status).toBe(422);
    }
  });
});
