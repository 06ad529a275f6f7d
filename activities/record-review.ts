import type { ReviewActivities } from '../workflows/contract/activities.ts';
import type { RecordRequest } from '../workflows/contract/record.ts';
import type { ReviewEvent, ReviewFact } from '../workflows/rules/review/conduct.ts';
import type { Consequence } from '../workflows/rules/review/consequences.ts';
import type { Day } from '../workflows/rules/time/day.ts';
import { dayOf } from '../workflows/rules/time/instant.ts';
import { consequencesOf } from './consequences-of.ts';
import { openedConsequences } from './follow-up/opened-consequences.ts';
import type { ActivityDeps } from './ports.ts';
import { recordFacts } from './record.ts';
import type { Database } from './store/database.ts';
import { definitionOf, organisedDefinition } from './store/definition.ts';
import { pastFlags } from './store/past-flags.ts';
import type { StoredEvent } from './store/read-events.ts';
import { readSnapshot } from './store/snapshot.ts';

/** Records what people did to a review; a publication opens the consequences that follow from it. */
export function recordReview({ db, now, starter }: ActivityDeps): ReviewActivities['recordReview'] {
  return async (request) => {
    const [, cycle = '', period = ''] = request.entity.split('/');
    const publishes = request.facts.some((f) => f.type === 'review_published');
    const consequences = publishes ? await following(db, cycle, period, dayOf(request.at)) : [];
    const of = publishes ? { cycle, period, consequences } : { cycle, period };
    const also = publishes
      ? openedConsequences(await organisedDefinition(db, cycle), cycle, period, consequences, request.at)
      : [];
    const answer = await recordFacts(db, now(), request, { of, toEvent, fromStored: reviewEvent, also });
    if (also.length > 0) await starter.rearmCycle(cycle);
    return answer;
  };
}

function toEvent(number: number, { at, actor }: RecordRequest<ReviewFact>, fact: ReviewFact): ReviewEvent {
  return { number, at, actor, fact };
}

const FIGURES: ReadonlySet<string> = new Set([
  'cycle',
  'period',
  'snapshot',
  'sha256',
  'consequences',
  'corrects',
  'changes',
  'messages',
]);

/** A stored event of a review as the review remembers it: without snapshot, consequences and mail. */
export function reviewEvent({ number, at, actor, type, body }: StoredEvent): ReviewEvent {
  const fact = Object.fromEntries(Object.entries(JSON.parse(body)).filter(([field]) => !FIGURES.has(field)));
  return { number, at, actor, fact: { type, ...fact } as ReviewFact };
}

async function following(db: Database, cycle: string, period: string, publishedOn: Day): Promise<Consequence[]> {
  const definition = await definitionOf(db, cycle);
  const past = await pastFlags(db, cycle, period);
  return consequencesOf(definition, await readSnapshot(db, cycle, period), past, publishedOn);
}
