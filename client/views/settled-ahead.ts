import { inspectionStandings } from '../../activities/inspection/standing.ts';
import type { Answering } from '../../activities/store/at-once.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { visits } from '../../activities/store/visits.ts';
import { type Ballot, type Round, ratingsOwed } from '../../workflows/rules/evaluation/round.ts';
import { unitPlansLeft } from '../../workflows/rules/unit-plan.ts';

/** Later than whatever a cycle has. */
const EVER = '9999-12-31T00:00:00Z';

/**
 * The reminders of a cycle that will not come, as `kind subject period`: everybody has rated or the round is over, the
 * inspection is done, the units' plans are approved. Whoever is not shown how others rated is told of a round while it
 * is open.
 */
export async function settledAhead(db: Answering, cycle: string, definition: Definition): Promise<string[]> {
  const [rated, inspected, planned] = await Promise.all([
    settledRounds(db, cycle),
    visits(db, cycle, {}).then((told) => inspectionStandings(definition, told, EVER)),
    settledPlans(db, cycle, definition),
  ]);
  return [
    ...rated.map((id) => `rating_reminder ${id} `),
    ...inspected
      .filter(({ units }) => units.every(({ left }) => left.length === 0))
      .map(({ inspection, period }) => `inspection_reminder ${inspection} ${period}`),
    ...planned.map((id) => `unit_plan_reminder ${id} `),
  ];
}

interface RoundRow extends Pick<Round, 'ratees' | 'raters'> {
  readonly id: string;
  readonly state: string;
  readonly ballots: readonly Pick<Ballot, 'class' | 'rater' | 'ratee'>[];
}

/** The rounds that are over, or whose raters have all rated as far as whoever asks is shown. */
async function settledRounds(db: Answering, cycle: string): Promise<string[]> {
  const rounds = await db.query<RoundRow>(
    `select id, state, ratees, raters,
            (select coalesce(jsonb_agg(jsonb_build_object('class', b.class, 'rater', b.rater, 'ratee', b.ratee)), '[]')
             from ballots b where b.cycle = r.cycle and b.round = r.id) as ballots
     from rating_rounds r where cycle = $1 and exists
       (select from agenda a where a.cycle = r.cycle and a.kind = 'rating_reminder' and a.subject = r.id and a.state = 'open')`,
    [cycle],
  );
  return rounds.filter((r) => r.state !== 'open' || ratingsOwed(r, r.ballots).length === 0).map(({ id }) => id);
}

/** The duties whose plans are all filed and approved. */
async function settledPlans(db: Answering, cycle: string, { plan, policy }: Definition): Promise<string[]> {
  const filed = await db.query<{ plan: string; unit: string; status: string }>(
    'select plan, unit, status from unit_plans_filed where cycle = $1',
    [cycle],
  );
  return (policy.unit_plans ?? [])
    .filter((duty) => {
      const { unfiled, undecided } = unitPlansLeft(duty, plan.units, filed);
      return unfiled.length + undecided.length === 0;
    })
    .map(({ id }) => id);
}
