import { openingEvents } from '../../activities/follow-up/opening.ts';
import { stored } from '../../activities/follow-up/stored.ts';
import { append, type NewEvent } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { type Definition, definitionOf } from '../../activities/store/definition.ts';
import { evolveFollowUp, followUpEvent } from '../../workflows/rules/follow-up/evolve.ts';
import { type FollowUpState, newFollowUp } from '../../workflows/rules/follow-up/follow-up.ts';
import { type FollowUpKind, LIVES } from '../../workflows/rules/follow-up/lives.ts';
import { EVERY_WAIT, stageOf, waitNamed } from '../../workflows/rules/follow-up/stage.ts';
import { addDays } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant, toInstant, toMs } from '../../workflows/rules/time/instant.ts';

const KINDS = ['problem', 'supervision_notice', 'help_request', 'problem', 'interview', 'matter', 'problem'] as const;
const TITLES = ['河道堆积', '校园食堂改造', '道路破损', '材料迟报', '项目滞后'];
const A_YEAR = 366;
const A_MONTH = 30;
const A_DAY_MS = 86_400_000;
/** So many have happened; the others are shown as copies of them, which takes no minute. */
const LIVED = 250;
/** What waits for a unit or has ended; of what waits for the office, its desk goes through the events. */
const OF_UNITS = EVERY_WAIT.filter((wait) => stageOf(wait) === 'unit').map(waitNamed);

/** Cases as a county has after years: about its units in turn, of many kinds, each so far in its life, due some day. */
export async function manyCases(db: Database, cycle: string, count: number, at: Instant): Promise<void> {
  await lived(db, cycle, LIVED, at);
  await db.query(
    `insert into follow_ups select (jsonb_populate_record(f, jsonb_build_object('id', f.id || '.' || n))).*
     from follow_ups f, generate_series(2, $2::integer / 50) n
     where cycle = $1 and id like 'many-%' and (awaited is null or kind || '/' || awaited = any ($3))
     order by n, id limit $2 - $4`,
    [cycle, count, OF_UNITS, LIVED],
  );
}

async function lived(db: Database, cycle: string, count: number, at: Instant): Promise<void> {
  const definition = await definitionOf(db, cycle);
  const units = definition.plan.units.map(({ id }) => id);
  const events = Array.from({ length: count }, (_, n) => {
    const [unit = '', helper = ''] = [units[n % units.length], units[(n * 7 + 1) % units.length]];
    return courseOf(definition, cycle, { n, unit, helper, at });
  }).flat();
  await append(db, events, new Date(0));
}

interface Case {
  readonly n: number;
  readonly unit: string;
  readonly helper: string;
  readonly at: Instant;
}

/** A case's opening and its first steps; every fifth goes to its end. */
function courseOf(definition: Definition, cycle: string, { n, unit, helper, at: first }: Case): NewEvent[] {
  const at = toInstant(toMs(first) + (n % A_MONTH) * A_DAY_MS);
  const kind: FollowUpKind = KINDS[n % KINDS.length] ?? 'problem';
  const [id, title] = [`many-${String(n).padStart(3, '0')}`, `${TITLES[n % TITLES.length]}（${n + 1}）`];
  const due = addDays(dayOf(at), (n * 13) % A_YEAR);
  const source = { by: 'person', reason: '督查发现', helpers: n % 3 === 0 ? [helper] : [], common: false } as const;
  const by = { at, actor: 'office', key: 'opened' };
  const events = openingEvents(definition, cycle, { id, kind, unit, title, due, source }, by);
  let state: FollowUpState = newFollowUp(kind, due);
  state = evolveFollowUp(state, followUpEvent(state, { type: 'follow_up_opened' }, by, definition.calendar));
  const life = LIVES[kind];
  for (const { step, needs } of life.slice(0, n % 5 === 4 ? life.length : n % 4)) {
    const fields = Object.fromEntries(needs.map((name) => [name, name === 'number' ? `督字〔2024〕${n}号` : '已记录']));
    const taken = followUpEvent(state, { type: 'step_taken', step, fields }, by, definition.calendar);
    events.push(...stored(definition, { cycle, id, key: step }, state, [taken]));
    state = evolveFollowUp(state, taken);
  }
  return events;
}
