import { missingRaters } from '../../workflows/rules/evaluation/round.ts';
import type { PlannedMessage } from '../planned-message.ts';
import type { AgendaEntry } from '../store/agenda.ts';
import type { NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';
import { type KnownRound, readBallots, readRound } from '../store/rating-rounds.ts';
import { closingEvent } from './closing.ts';

/** What a rater is told: which round, by when, how many units are left, and whether it is a reminder. */
export interface RatingItem {
  readonly round: string;
  readonly title: string;
  readonly closesAt: string;
  readonly left: number;
  readonly again: boolean;
}

/** What is done about the rounds of an instant: raters are asked or reminded, or the round is closed and counted. */
export interface RatingDue {
  readonly messages: readonly PlannedMessage[];
  readonly events: readonly NewEvent[];
}

export async function ratingDue(
  db: Database,
  cycle: string,
  definition: Definition,
  entries: readonly AgendaEntry[],
): Promise<RatingDue> {
  const told = new Map<string, RatingItem[]>();
  const events: NewEvent[] = [];
  for (const { kind, subject: id, at } of entries) {
    if (!kind.startsWith('rating_')) continue;
    const round = await readRound(db, cycle, id);
    if (round?.state !== 'open') continue;
    if (kind === 'rating_closes') {
      const by = { actor: 'system', at, key: 'closed' };
      events.push(await closingEvent(db, definition, { cycle, id }, round, by));
      continue;
    }
    for (const { rater, class: of, left } of missingRaters(round, await readBallots(db, cycle, id))) {
      const item = {
        round: id,
        title: round.title,
        closesAt: round.closesAt,
        left: left.length,
        again: kind === 'rating_reminder',
      };
      for (const post of postsOf(round, rater, of)) told.set(post, [...(told.get(post) ?? []), item]);
    }
  }
  const at = entries[0]?.at ?? '';
  const messages = [...told].map(([recipient, items]) => ({
    // A round that opens at once may do so at an instant that was done for another.
    key: `rating/${cycle}/${items.map((i) => i.round).join('+')}/${at}/${recipient}`,
    kind: 'rating' as const,
    recipient,
    items,
  }));
  return { messages, events };
}

function postsOf(round: KnownRound, rater: string, of: string): readonly string[] {
  return round.raters.find((r) => r.rater === rater && r.class === of)?.posts ?? [];
}
