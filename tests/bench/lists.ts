import { openCounter } from '../support/counter.ts';
import { aTaskEach } from '../support/county.ts';
import { type Asked, overheard } from '../support/overheard.ts';
import { openRecord } from '../support/record.ts';
import { median, report, short } from './figures.ts';
import { alternate } from './live/side-by-side.ts';

const UNITS = Array.from({ length: 200 }, (_, n) => `unit${n + 1}`);
const LISTS = ['mail?limit=500', 'follow-ups?limit=500', 'problems'];
const TIMES = 20;
const PAIRS = 15;
const TARGET = 1.4;
/** As if something more had been recorded: what was told before is not told again. */
const MOVED_ON = 'update public.chain set position = position + 1';

/**
 * What it takes to be told a list over the edge, to its last byte, against its one statement alone: by the first who asks
 * after a change, for whom it is made, and by everybody after them.
 */
export async function benchLists(): Promise<boolean> {
  const db = await openRecord();
  const asked: Asked[] = [];
  const seen = overheard(db, (statement) => asked.push(statement));
  const counter = await openCounter(seen, { plan: aTaskEach(UNITS) });
  try {
    await counter.performUntil('2024-05-20T01:00:00Z');
    await db.script('analyze');
    const kept: boolean[] = [];
    for (const list of LISTS) kept.push(await keptFor(list, 'anew'), await keptFor(list, 'again'));
    return kept.every(Boolean);
  } finally {
    await counter.close();
    await db.close();
  }

  async function keptFor(list: string, how: 'anew' | 'again'): Promise<boolean> {
    const before = how === 'anew' ? () => db.query(MOVED_ON) : async () => {};
    await db.query(MOVED_ON);
    const ask = async () => (await counter.ask('office', `/cycles/${counter.cycle}/${list}`)).arrayBuffer();
    asked.length = 0;
    const length = (await ask()).byteLength;
    // Who asks is looked up first.
    const { sql, values } = asked.at(-1) ?? { sql: '', values: [] };
    const pairs = await alternate(
      () => timed(ask, before),
      () => timed(() => db.query(sql, values)),
      PAIRS,
    );
    const each = pairs.map((pair) => median(pair.subject) / median(pair.floor));
    const floor = short(median(pairs.flatMap((pair) => pair.floor)));
    console.log(`list ${list}: ${length} bytes, its statement alone ${floor} ms`);
    return report({
      name: `list ${list} ${how}, p50 ÷ its statement`,
      value: median(each),
      target: TARGET,
      within: 'at most',
    });
  }
}

async function timed(work: () => Promise<unknown>, before: () => Promise<unknown> = async () => {}): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await before();
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times;
}
