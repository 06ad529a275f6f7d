import type { ReviewActivities } from '../workflows/contract/activities.ts';
import type { RecordRequest } from '../workflows/contract/record.ts';
import type { ReviewEvent, ReviewFact } from '../workflows/rules/review/conduct.ts';
import { type Consequence, consequencesFor } from '../workflows/rules/review/consequences.ts';
import { contendersOf, type ReviewResult } from '../workflows/rules/review/review.ts';
import { compareText } from '../workflows/rules/time/code-point.ts';
import { dayOf } from '../workflows/rules/time/instant.ts';
import { periodInWords } from '../workflows/rules/time/wording.ts';
import { openingEvents } from './follow-up/opening.ts';
import type { ActivityDeps } from './ports.ts';
import { recordFacts } from './record.ts';
import type { NewEvent } from './store/append.ts';
import type { Database } from './store/database.ts';
import { definitionOf } from './store/definition.ts';
import { pastFlags } from './store/past-flags.ts';
import type { StoredEvent } from './store/read-events.ts';
import { readSnapshot } from './store/snapshot.ts';

/** Records what people did to a review; a publication opens the consequences that follow from it. */
export function recordReview({ db, now, starter }: ActivityDeps): ReviewActivities['recordReview'] {
  return async (request) => {
    const [, cycle = '', period = ''] = request.entity.split('/');
    const publishes = request.facts.some((f) => f.type === 'review_published');
    const consequences = publishes ? await consequencesOf(db, cycle, period, dayOf(request.at)) : [];
    const of = publishes ? { cycle, period, consequences } : { cycle, period };
    const also = publishes ? await openings(db, cycle, period, consequences, request) : [];
    const answer = await recordFacts(db, now(), request, { of, toEvent, fromStored: reviewEvent, also });
    if (also.length > 0) await starter.rearmCycle(cycle);
    return answer;
  };
}

/** Every consequence is followed to its end from here on; it waits for a person to release it. */
async function openings(
  db: Database,
  cycle: string,
  period: string,
  consequences: readonly Consequence[],
  { at }: RecordRequest<ReviewFact>,
): Promise<NewEvent[]> {
  const definition = await definitionOf(db, cycle);
  return consequences.flatMap(({ id, kind, unit, due, rule }) => {
    const source = { by: 'review', period, rule } as const;
    const title = `${periodInWords(period)}考核`;
    return openingEvents(
      definition,
      cycle,
      { id, kind, unit, title, due, source },
      { at, actor: 'system', key: 'opened' },
    );
  });
}

function toEvent(number: number, { at, actor }: RecordRequest<ReviewFact>, fact: ReviewFact): ReviewEvent {
  return { number, at, actor, fact };
}

/** A stored event of a review as the review remembers it: without snapshot and consequences. */
export function reviewEvent({ number, at, actor, type, body }: StoredEvent): ReviewEvent {
  const { cycle: _c, period: _p, snapshot: _s, sha256: _h, consequences: _q, ...fact } = JSON.parse(body);
  return { number, at, actor, fact: { type, ...fact } as ReviewFact };
}

/** What follows a review, by unit, then in policy order. */
async function consequencesOf(
  db: Database,
  cycle: string,
  period: string,
  publishedOn: string,
): Promise<Consequence[]> {
  const { policy, calendar } = await definitionOf(db, cycle);
  const snapshot: ReviewResult = await readSnapshot(db, cycle, period);
  const past = await pastFlags(db, cycle, period);
  return snapshot.groups
    .flatMap((group) => {
      const contenders = contendersOf(group);
      return contenders.flatMap((contender) => {
        const flag = group.units.find((u) => u.unit === contender.unit)?.flag ?? '';
        const own = past.filter((p) => p.unit === contender.unit);
        return consequencesFor({ contender, group: contenders, flag }, period, own, policy, calendar, publishedOn);
      });
    })
    .toSorted((a, b) => compareText(a.unit, b.unit));
}
