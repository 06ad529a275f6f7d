import { atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { AGENDA, notSettled, toldTo, WILL_COME } from './agenda-told.ts';
import { type Page, pageOf } from './page.ts';
import { settledAhead } from './settled-ahead.ts';

/** Something that will happen, and the rule that says so. */
export interface NextEntry {
  readonly at: Instant;
  readonly kind: string;
  readonly period: string;
  readonly rule: string;
  readonly subject: string;
  readonly provisional: boolean;
}

/** What of an agenda is asked for; what is left out leaves nothing out. */
interface Asked {
  readonly kind?: string | undefined;
  /** The units for which somebody speaks who is told their business alone. */
  readonly own?: readonly string[] | null;
}

/** An entry, and what names it among its pages. */
export interface PlacedEntry extends NextEntry {
  readonly key: readonly string[];
}

/** At one instant entries go in the order of their places; numbers are told as texts of one length. */
const KEYS = ['a.at', `lpad(a.place::text, 6, '0')`, 'a.period', `lpad(a.slot::text, 6, '0')`, 'a.subject'];

/** How many texts name an entry. */
export const ENTRY_KEYS = KEYS.length;

/** What happens next in a cycle, or what of one kind does, and why. */
export async function nextEntries(
  db: Database,
  cycle: string,
  page: Page,
  { kind, own = null }: Asked = {},
): Promise<PlacedEntry[]> {
  const { sql, values } = pageOf(KEYS, 'asc', page, 4);
  const definition = await definitionOf(db, cycle);
  const settled = await atOnce(db, (one) => settledAhead(one, cycle, definition));
  return db.query<PlacedEntry>(
    `select a.at, a.kind, a.period, a.rule, a.subject, a.provisional, jsonb_build_array(${KEYS.join(', ')}) as key
     from ${AGENDA}
     where a.cycle = $1 and a.state = 'open' and ($2::text is null or a.kind = $2) and ${toldTo('$3')} and ${WILL_COME}
       and ${notSettled('$4')} ${sql}`,
    [cycle, kind ?? null, own, settled, ...values],
  );
}
