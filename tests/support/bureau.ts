import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import type { EvaluationView } from '../../client/views/evaluation.ts';
import { type Hall, inHall, RATED_POLICY } from './rating-hall.ts';

/** The hall in the year's last night, when its evaluation can be drafted. */
export interface Bureau extends Hall {
  /** Asks something of the year 2024; answers with `201`, or with the code of the refusal. */
  readonly ask: (post: string, body: object, key?: string) => Promise<number | string | undefined>;
  readonly show: (post: string) => Promise<EvaluationView>;
  readonly inShort: () => Promise<string[]>;
}

/** In January 2025: the reviews of two quarters are published and one round is closed. */
export function inBureau(db: Database, work: (bureau: Bureau) => Promise<void>, policy = RATED_POLICY): Promise<void> {
  const open = async (hall: Hall) => {
    await published(hall, '2024-Q1', { slj: '80', nyncj: '90', lyj: '70', jtj: '60' });
    await published(hall, '2024-Q2', { slj: '100', nyncj: '96', lyj: '70', jtj: '60' });
    await hall.open({ id: 'm1', source: 'mutual', period: '2024', closes: '2024-04-30' });
    for (const rater of hall.units) {
      const others = hall.units.filter((u) => u !== rater);
      const ballots = others.map((unit) => ({ unit, scores: { 'ping.work': unit === 'nyncj' ? '6' : '9' } }));
      await hall.rate('m1', `${rater}-head`, ballots);
    }
    await hall.performUntil('2024-12-31T16:00:00Z');
    const path = '/evaluations/2024';
    const show = async (post: string) => (await hall.as(post).get<EvaluationView>(path)).body;
    await work({
      ...hall,
      show,
      ask: async (post, body, key) => {
        const answer = await hall.as(post).post<{ code?: string }>(`${path}/requests`, body, key);
        return answer.body.code ?? answer.status;
      },
      inShort: async () =>
        (await show('office')).version?.snapshot.groups.flatMap((g) =>
          g.units.map((u) => `${u.unit} ${u.score} ${u.grade}`),
        ) ?? [],
    });
  };
  return inHall(db, open, policy);
}

/** A published review as the record keeps it. */
async function published({ db: tx, cycle, deps }: Hall, period: string, scores: Record<string, string>): Promise<void> {
  const units = Object.entries(scores).map(([unit, score]) => ({ unit, score, rank: 1, complete: true, flag: 'blue' }));
  const snapshot = { period, groups: [{ group: 'departments', ranked: 4, units }] };
  const of = { entity: `review/${cycle}/${period}`, at: '2024-04-01T00:00:00Z', actor: 'office' };
  const body = { cycle, period, snapshot, sha256: 'f', consequences: [] };
  const events = ['review_frozen', 'review_published'].map((type) => ({ ...of, key: type, type, body }));
  await append(tx, events, deps.now());
}
