import { exact, six, sum } from '../../workflows/rules/decimal.ts';
import type { YearInput } from '../../workflows/rules/evaluation/annual-score.ts';
import type { Annual } from '../../workflows/rules/evaluation/evaluation.ts';
import type { Source } from '../../workflows/rules/evaluation/source.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';
import { yearEntries } from '../store/evaluations.ts';

/** A score that a source gave a unit in a period. */
interface Scored {
  readonly unit: string;
  readonly period: string;
  readonly score: string;
}

/** What every unit's year is scored from, as the record knows it: published reviews, closed rounds, approved items. */
export async function yearInputs(
  db: Database,
  cycle: string,
  { plan, policy }: Definition,
  annual: Annual,
  year: string,
): Promise<YearInput[]> {
  const reviews = await db.query<Scored>(
    `select f.unit, f.period, f.score from flags f join reviews r using (cycle, period)
     where f.cycle = $1 and f.score is not null order by r.frozen_at, f.unit`,
    [cycle],
  );
  const rounds = await db.query<Scored & { readonly source: string }>(
    `select u->>'unit' as unit, r.period, u->>'score' as score, r.source
     from rating_rounds r, jsonb_array_elements(r.result) u
     where r.cycle = $1 and r.state = 'closed' and u->>'score' is not null order by r.closes_at, r.id`,
    [cycle],
  );
  const given = (source: Source) =>
    (source.kind === 'reviews' ? reviews : rounds.filter((r) => r.source === source.id)).filter(
      (s) => periodFromId(s.period)?.to.slice(0, 4) === year,
    );
  const sources = (policy.evaluation?.sources ?? []).map((source) => ({ source, scores: given(source) }));
  const entries = (await yearEntries(db, cycle, year)).filter((e) => e.status === 'approved');
  return plan.units
    .filter((u) => annual.groups.includes(u.group))
    .map(({ id: unit, group }) => {
      const own = entries.filter((e) => e.unit === unit);
      const amounts = (kind: string) => own.filter((e) => e.kind === kind).map((e) => e.amount);
      const scores = sources.map(({ source, scores: all }) => [
        source.id,
        taken(
          source,
          all.filter((s) => s.unit === unit),
        ),
      ]);
      return {
        unit,
        group,
        sources: Object.fromEntries(scores),
        plus: amounts('plus'),
        minus: amounts('minus'),
        vetoes: own.flatMap((e) => e.veto ?? []),
      };
    });
}

/** Of several scores in a year the mean, or the last; null when there is none. */
function taken({ take }: Source, scores: readonly Scored[]): string | null {
  const last = scores.at(-1);
  if (!last) return null;
  return take === 'last' ? last.score : six(sum(scores.map((s) => exact(s.score))).div(scores.length));
}
