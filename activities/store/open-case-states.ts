import { awaitedSince } from '../../workflows/rules/follow-up/evolve.ts';
import { LIVES } from '../../workflows/rules/follow-up/lives.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';
import { type KnownFollowUp, knownFrom } from './follow-ups.ts';
import type { StoredEvent } from './read-events.ts';

/** An open case, where it stands by its own events, and since when. */
export interface OpenCaseState extends Pick<KnownFollowUp, 'unit' | 'title' | 'state'> {
  readonly id: string;
  /** The list that it is an entry of. */
  readonly list: string | null;
  /** Since when it has waited for its next step. */
  readonly since: Instant;
  /** The longer terms that were asked for, decided or not. */
  readonly extensions: readonly { readonly id: string; readonly at: Instant }[];
}

type Row = Pick<OpenCaseState, 'id' | 'list' | 'extensions'> & { readonly events: readonly StoredEvent[] };

/** The steps that the office takes, by the kind of case. */
const OF_OFFICE = Object.entries(LIVES).flatMap(([kind, life]) =>
  life.filter(({ by }) => by === 'supervisor').map(({ step }) => `${kind}/${step}`),
);

/** The open cases of a cycle that wait for the office: their next step is its own, or a longer term is undecided. */
export async function casesOfOffice(db: Database, cycle: string): Promise<readonly OpenCaseState[]> {
  const rows = await db.query<Row>(
    `select f.id, f.source->>'list' as list, f.extensions,
       (select jsonb_agg(jsonb_build_object('number', e.number, 'key', e.key, 'type', e.type, 'at', e.at,
                                            'actor', e.actor, 'body', e.body) order by e.number)
        from events e where e.entity = 'follow-up/' || f.cycle || '/' || f.id) as events
     from follow_ups f
     where f.cycle = $1 and f.state = 'open'
       and (f.kind || '/' || f.awaited = any($2) or f.extensions @> '[{"status": "open"}]')
     order by f.awaited_by nulls last, f.id`,
    [cycle, OF_OFFICE],
  );
  return rows.flatMap(({ events, ...row }) => {
    const known = knownFrom(events);
    return known ? [{ ...row, ...known, since: awaitedSince(known.events) }] : [];
  });
}
