import type { Database } from '../../activities/store/database.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import type { OperationDeps } from '../../client/operations/deps.ts';
import { type Reader, type RoundView, roundView } from '../../client/views/rating-rounds.ts';
import { WALL_CLOCK } from '../../workflows/contract/clock.ts';
import type { Annual } from '../../workflows/rules/evaluation/evaluation.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import { plan, posts, unit } from './cast.ts';
import { edge, type Post, type Said } from './edge.ts';
import { EVALUATION } from './evaluation.ts';
import { type Office, openOffice } from './office.ts';
import { type Outbox, outbox } from './outbox.ts';
import { undone } from './undone.ts';
import { bytes, good, POLICY } from './written.ts';

const UNITS = ['slj', 'nyncj', 'lyj', 'jtj'];

/** The policy of the cast with its evaluation; mutual ratings and the public rate one thing only. */
export const RATED_POLICY: Policy = good(
  loadPolicy(
    'policy.yaml',
    bytes(
      POLICY.replace('[departments, places]', '[departments]') +
        EVALUATION.replace(', {id: duty, name: 责任落实, by: 台账资料}]}\n  sources', ']}\n  sources').replace(
          'groups: [places]',
          'groups: [departments], facets: [ping]',
        ),
    ),
  ),
).policy;

/** The same rules, in which a unit that has seen its draft may object to it for five working days. */
export function withObjections(rules: Policy, over: Partial<Annual> = {}): Policy {
  const { evaluation } = rules;
  if (!evaluation?.annual) throw new Error('no annual evaluation');
  return {
    ...rules,
    evaluation: { ...evaluation, annual: { ...evaluation.annual, objection: { working_days: 5 }, ...over } },
  };
}

const SUPERVISORS = ['office', 'office2'].map((id) => ({
  id,
  name: '县政府督查室',
  unit: null,
  post: 'supervisor' as const,
  email: `${id}@jinyun.example`,
}));

/** A county of four departments with two supervisors. */
export const RATED_COUNTY = plan({
  units: UNITS.map((id) => unit(id)),
  people: [...UNITS.flatMap((u) => posts(u)), ...SUPERVISORS],
});

interface Refusing {
  readonly code?: string;
  readonly refusals?: readonly { readonly line: number | null; readonly code: string; readonly subject: string }[];
  readonly errors?: readonly { readonly path: string | null }[];
}

type Answer = Said<Refusing & { readonly taken?: number; readonly left?: readonly object[]; readonly number?: number }>;

/** An office with the HTTP edge over it; every post has its token. */
export interface Hall extends Office {
  readonly box: Outbox;
  readonly units: readonly string[];
  readonly operations: OperationDeps;
  readonly as: (post: string) => Post;
  readonly open: (round: object, post?: string) => Promise<Answer>;
  readonly rate: (round: string, post: string, ballots: readonly object[]) => Promise<Answer>;
  readonly bring: (round: string, text: string, post?: string) => Promise<Answer>;
  /** A round as a post sees it; as the auditor does when nobody is named. */
  readonly view: (round: string, post: string | null) => Promise<RoundView>;
}

/** On Monday the fifteenth of April 2024, in a transaction that is taken back. */
export function inHall(db: Database, work: (hall: Hall) => Promise<void>, policy = RATED_POLICY): Promise<void> {
  return undone(db, async (tx) => work(await openHall(tx, policy)));
}

/** The same over a record of its own, for what is recorded all or nothing: nothing is taken back. */
export async function openHall(db: Database, policy: Policy): Promise<Hall> {
  const box = outbox();
  const office = await openOffice(db, { mailer: box, plan: RATED_COUNTY, policy });
  await office.performUntil('2024-04-15T02:00:00Z');
  // No Temporal runs here: what wakes the cycle fails as it does when Temporal is away, and the record has it all.
  const client = {
    workflow: { signalWithStart: () => Promise.reject(new Error('away')) },
  } as unknown as OperationDeps['client'];
  const { now, businessNow } = office.deps;
  const operations = { db, client, queue: 'none', now, businessNow, clock: async () => WALL_CLOCK };
  const doors = new Map<string, Post>();
  for (const { id } of RATED_COUNTY.people) doors.set(id, await edge({ deps: operations, cycle: office.cycle }, id));
  const as = (post: string): Post => {
    const door = doors.get(post);
    if (!door) throw new Error(`no post ${post}`);
    return door;
  };
  return {
    ...office,
    box,
    units: UNITS,
    operations,
    as,
    open: (round, post = 'office') => as(post).post('/rating-rounds', round),
    rate: (round, post, ballots) => as(post).post(`/rating-rounds/${round}/ballots`, { ballots }),
    bring: (round, text, post = 'office') =>
      as(post).post(`/rating-rounds/${round}/imports`, { file: { name: 'b.csv', text } }),
    view: async (round, post) => {
      if (post) return (await as(post).get<RoundView>(`/rating-rounds/${round}`)).body;
      const auditor: Reader = { post: '', unit: null, as: 'auditor' };
      return (await roundView(db, office.cycle, round, auditor)) as RoundView;
    },
  };
}

const paper = (of: string, number: string, unitId: string, score: number) =>
  ['kan.goals', 'ping.work'].map((d) => `${of},${number},${unitId},${d},${score}`);

/** Papers of a panel: two of deputies, two of firms for the water office, one for the foresters. */
export const PAPERS = [
  'class,rater,unit,dimension,score',
  ...paper('deputies', '01', 'slj', 80),
  ...paper('deputies', '02', 'slj', 70),
  ...paper('firms', '01', 'slj', 50),
  ...paper('firms', '01', 'lyj', 50),
  ...paper('firms', '02', 'slj', 50),
].join('\n');

/** Votes of the public; the last comes from a telephone that has voted. */
export const VOTES = [
  'voucher,unit,dimension,score',
  '13900000001,slj,ping.work,5',
  '13900000002,slj,ping.work,3',
  '13900000001,lyj,ping.work,4',
  '13900000001,slj,ping.work,1',
].join('\n');
