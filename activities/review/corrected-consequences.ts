import { decideFollowUp } from '../../workflows/rules/follow-up/decide.ts';
import { followUpEvent } from '../../workflows/rules/follow-up/evolve.ts';
import { unitsOf } from '../../workflows/rules/review/changes.ts';
import { type ConsequenceChanges, consequenceChanges } from '../../workflows/rules/review/consequence-changes.ts';
import type { PastFlag } from '../../workflows/rules/review/input.ts';
import type { ReviewResult } from '../../workflows/rules/review/review.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { periodInWords } from '../../workflows/rules/time/period-words.ts';
import { consequencesOf } from '../consequences-of.ts';
import { openedConsequences } from '../follow-up/opened-consequences.ts';
import type { CorrectedReview } from '../follow-up/opening.ts';
import { stored } from '../follow-up/stored.ts';
import type { NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { type Definition, definitionOf, organisedDefinition } from '../store/definition.ts';
import { readFollowUp } from '../store/follow-ups.ts';
import { pastFlags } from '../store/past-flags.ts';
import { readSnapshot } from '../store/snapshot.ts';
import { standingConsequences } from '../store/standing-consequences.ts';

/** What a correction changes in what follows one period's review. */
export interface PeriodChanges extends ConsequenceChanges {
  readonly period: string;
}

/**
 * What no longer follows and what follows now, of the corrected review and of the later ones that are published: their
 * streaks count the newest version (assessment-rules §8).
 */
export async function correctedConsequences(
  db: Database,
  cycle: string,
  { period, version }: CorrectedReview,
  corrected: ReviewResult,
  at: Instant,
): Promise<PeriodChanges[]> {
  const definition = await definitionOf(db, cycle);
  const found: PeriodChanges[] = [];
  for (const affected of [period, ...(await laterReviews(db, cycle, period))]) {
    const review = affected === period ? corrected : await readSnapshot(db, cycle, affected);
    const past = withFlagsOf(corrected, await pastFlags(db, cycle, affected));
    const following = consequencesOf(definition, review, past, dayOf(at));
    const changes = consequenceChanges(await standingConsequences(db, cycle, affected), following);
    const added = await underFreshIds(db, cycle, changes.added, version);
    if (changes.withdrawn.length + added.length > 0) found.push({ period: affected, ...changes, added });
  }
  return found;
}

/** The published reviews of a cycle whose periods end after this one, oldest first. */
async function laterReviews(db: Database, cycle: string, period: string): Promise<string[]> {
  const rows = await db.query<{ period: string }>(
    `select period from reviews where cycle = $1 and state = 'published'`,
    [cycle],
  );
  const end = (id: string) => periodFromId(id)?.to ?? '';
  return rows
    .map((r) => r.period)
    .filter((id) => end(id) > end(period))
    .toSorted((a, b) => (end(a) < end(b) ? -1 : 1));
}

/** Earlier flags, those of the corrected period as the correction gives them. */
function withFlagsOf(corrected: ReviewResult, past: readonly PastFlag[]): PastFlag[] {
  const now = new Map(unitsOf(corrected).map((u) => [u.unit, u]));
  return past.map((flag) => {
    const unit = flag.period === corrected.period ? now.get(flag.unit) : undefined;
    return unit ? { ...flag, flag: unit.flag, ranked: unit.rank !== null } : flag;
  });
}

/** What was followed before under the same id, and was withdrawn since, keeps its own history. */
async function underFreshIds<T extends { readonly id: string }>(
  db: Database,
  cycle: string,
  added: readonly T[],
  version: number,
): Promise<T[]> {
  const fresh: T[] = [];
  for (const one of added) {
    fresh.push((await readFollowUp(db, cycle, one.id)) ? { ...one, id: `${one.id}.v${version}` } : one);
  }
  return fresh;
}

/** The events that withdraw what no longer holds and open what is new; what has been settled stays as history. */
export async function followingEvents(
  db: Database,
  cycle: string,
  review: CorrectedReview,
  changes: readonly PeriodChanges[],
  by: { readonly actor: string; readonly at: Instant },
): Promise<NewEvent[]> {
  const organised = await organisedDefinition(db, cycle);
  const events: NewEvent[] = [];
  for (const { period, withdrawn, added } of changes) {
    for (const { id } of withdrawn) events.push(...(await withdrawal(db, organised.definition, cycle, id, review, by)));
    events.push(...openedConsequences(organised, cycle, period, added, by.at, review));
  }
  return events;
}

async function withdrawal(
  db: Database,
  definition: Definition,
  cycle: string,
  id: string,
  { period, version }: CorrectedReview,
  { actor, at }: { readonly actor: string; readonly at: Instant },
): Promise<NewEvent[]> {
  const known = await readFollowUp(db, cycle, id);
  if (!known) return [];
  const reason = `${periodInWords(period)}考核更正为第${version}版，不再适用`;
  const key = `corrected/${period}/${version}`;
  const command = { ask: 'withdraw', side: 'supervisor', reason, key, actor, at } as const;
  const decision = decideFollowUp(known.state, command);
  const [fact] = 'facts' in decision ? decision.facts : [];
  if (!fact) return [];
  const event = followUpEvent(known.state, fact, command, definition.calendar);
  return stored(definition, { cycle, id, key: command.key }, known.state, [event]);
}
