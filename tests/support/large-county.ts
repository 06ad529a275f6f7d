import { append, type NewEvent } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { trialLink } from '../../client/accounts/trial.ts';
import { openConsole } from '../../client/serve/console/open-console.ts';
import { listen } from '../../client/serve/listen.ts';
import { accountsBeside } from './accounts.ts';
import { leaf, plan, posts, task, unit } from './cast.ts';
import { openCounter } from './counter.ts';
import { OFFICE } from './county.ts';

/** How large a county is: units, tasks that each leads, indicators of each task. */
export interface Size {
  readonly units: number;
  readonly tasks: number;
  readonly indicators: number;
}

/** A county that people sign in to, with four months reported. */
export interface LargeCounty {
  readonly url: string;
  readonly cycle: string;
  /** The link that lets a post in. */
  readonly link: (post: string) => string;
  readonly stop: () => Promise<void>;
}

const MONTHS = ['2024-01', '2024-02', '2024-03', '2024-04'];
const BATCH = 500;
const NOW = '2024-05-15T01:00:00Z';

/** So many units, tasks and indicators that a board has five thousand rows. */
export const FIVE_THOUSAND: Size = { units: 50, tasks: 10, indicators: 10 };

/** Opens a county of a size, with the console, over a record. */
export async function openLargeCounty(db: Database, size: Size): Promise<LargeCounty> {
  const county = planOf(size);
  const counter = await openCounter(db, { plan: county });
  const events = MONTHS.flatMap((period, month) =>
    county.tasks.map(({ id, lead: [of = ''], indicators }, at): NewEvent => {
      const lines = indicators.map((each, n) => ({
        indicator: each.id,
        value: String((month + 1) * (3 + ((at + n) % 9))),
        note: '',
      }));
      const body = { cycle: counter.cycle, unit: of, task: id, period, version: 1, late: false, lines };
      return {
        entity: `task/${counter.cycle}/${id}`,
        key: `${id}/${period}`,
        type: 'report_received',
        at: `2024-0${month + 2}-02T02:00:00Z`,
        actor: `${of}-reporter`,
        body,
      };
    }),
  );
  for (let from = 0; from < events.length; from += BATCH) {
    await append(db, events.slice(from, from + BATCH), new Date(0));
  }
  counter.goTo(NOW);
  const console = await openConsole(process.env, () => {});
  let link = (_: string): string => '';
  const { url, stop } = await listen(
    (home) => {
      const accounts = accountsBeside(db, undefined, { url: home, trial: true });
      link = (post) => trialLink(accounts, post) ?? '';
      return { ...counter.httpDeps, accounts, console };
    },
    counter.folder,
    '127.0.0.1:0',
  );
  return {
    url,
    cycle: counter.cycle,
    link,
    stop: async () => {
      await stop();
      await counter.close();
    },
  };
}

function planOf({ units, tasks, indicators }: Size) {
  const ids = Array.from({ length: units }, (_, n) => `unit${n + 1}`);
  const each = Array.from({ length: indicators }, (_, n) => leaf({ id: `figure${n + 1}`, name: `指标${n + 1}` }));
  return plan({
    units: ids.map((id, n) => ({ ...unit(id), name: `第${n + 1}局` })),
    people: [...ids.flatMap((id) => posts(id)), OFFICE],
    tasks: ids.flatMap((id) =>
      Array.from({ length: tasks }, (_, n) =>
        task({ id: `${id}-task${n + 1}`, title: `重点任务${n + 1}`, lead: [id], indicators: each }),
      ),
    ),
  });
}
