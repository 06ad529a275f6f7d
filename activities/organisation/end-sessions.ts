import type { OrganisationAct } from '../../workflows/rules/organisation/changes.ts';
import { movedBetween } from '../../workflows/rules/organisation/moved-between.ts';
import { peopleOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import { addDays, type Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant, startOfDay } from '../../workflows/rules/time/instant.ts';
import type { AgendaEntry } from '../store/agenda.ts';
import type { Database } from '../store/database.ts';
import { definitionOf } from '../store/definition.ts';
import { organisationOf } from '../store/organisation.ts';

/**
 * Ends the sessions of whoever gains or loses a post on the day of a change of the organisation (reliability §6). What
 * takes effect at once ended them when it was made.
 */
export async function endMovedSessions(db: Database, cycle: string, entries: readonly AgendaEntry[], at: Instant) {
  const day = dayOf(at);
  if (!entries.some(({ kind }) => kind === 'organisation') || at !== startOfDay(day)) return;
  const { plan } = await definitionOf(db, cycle);
  const organisation = await organisationOf(db, cycle);
  await endSessions(
    db,
    movedBetween(peopleOn(plan, organisation, addDays(day, -1)), peopleOn(plan, organisation, day)),
  );
}

/** Ends the sessions of whoever gains or loses a post by a change that takes effect at once; of one of a later day none. */
export async function endSessionsMovedBy(
  tx: Database,
  plan: Plan,
  organisation: readonly OrganisationAct[],
  act: OrganisationAct,
  today: Day,
): Promise<void> {
  const after = peopleOn(plan, [...organisation, act], today);
  await endSessions(tx, movedBetween(peopleOn(plan, organisation, today), after));
}

async function endSessions(db: Database, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  await db.query(
    'delete from sessions where user_id in (select id from accounts where lower(email) = any($1::text[]))',
    [addresses],
  );
}
