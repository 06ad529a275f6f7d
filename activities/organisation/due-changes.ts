import { followUpEvent } from '../../workflows/rules/follow-up/evolve.ts';
import { dissolvedBy, handedOn } from '../../workflows/rules/organisation/successor.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { stored } from '../follow-up/stored.ts';
import type { AgendaEntry } from '../store/agenda.ts';
import type { NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';
import { openFollowUps, readFollowUp } from '../store/follow-ups.ts';
import { readUnitChange } from '../store/organisation.ts';

/**
 * What the changes of the organisation bring about on their day: open follow-ups, problems and notices pass to the
 * successor, and what was issued to a post's old holder opens it no more.
 */
export async function dueChanges(
  db: Database,
  cycle: string,
  definition: Definition,
  entries: readonly AgendaEntry[],
): Promise<NewEvent[]> {
  const events: NewEvent[] = [];
  for (const { kind, subject, at } of entries) {
    if (kind !== 'organisation') continue;
    const [what, , name = ''] = subject.split('/');
    if (what === 'post') events.push(revocation(cycle, name, at));
    else events.push(...(await movedFollowUps(db, cycle, definition, name, at)));
  }
  return events;
}

function revocation(cycle: string, post: string, at: Instant): NewEvent {
  const body = { cycle, post };
  return { entity: `post/${cycle}/${post}`, key: `revoked/${at}`, type: 'token_revoked', at, actor: 'system', body };
}

async function movedFollowUps(
  db: Database,
  cycle: string,
  definition: Definition,
  change: string,
  at: Instant,
): Promise<NewEvent[]> {
  const known = await readUnitChange(db, cycle, change);
  if (!known) return [];
  const events: NewEvent[] = [];
  const gone = dissolvedBy(known.change);
  for (const { id, unit: before } of await openFollowUps(db, cycle, gone)) {
    const followUp = await readFollowUp(db, cycle, id);
    if (!followUp) continue;
    const fact = { type: 'follow_up_moved', unit: handedOn(known.change, before), before } as const;
    const event = followUpEvent(followUp.state, fact, { at, actor: 'system' }, definition.calendar);
    // Its reminder stands on the agenda already: a case that passes on keeps its deadlines.
    events.push(...stored(definition, { cycle, id, key: `moved/${change}` }, followUp.state, [event]));
  }
  return events;
}
