import type { Organisation } from '../workflows/rules/organisation/changes.ts';
import type { Person } from '../workflows/rules/plan.ts';
import { signingUnit } from '../workflows/rules/report/signing-unit.ts';
import type { Instant } from '../workflows/rules/time/instant.ts';
import { messageEach } from './message-each.ts';
import type { PlannedMessage } from './planned-message.ts';
import { signatureReminder } from './signature-reminder.ts';
import type { AgendaEntry } from './store/agenda.ts';
import type { NewEvent } from './store/append.ts';
import type { Database } from './store/database.ts';
import type { Definition } from './store/definition.ts';
import { organisationOf } from './store/organisation.ts';
import { type Draft, draftEntity, openDrafts } from './store/report-drafts.ts';

/** A draft that waits for its head, as a message tells of it. */
export interface SignatureItem {
  readonly task: string;
  readonly unit: string;
  readonly period: string;
  readonly draftedBy: string;
  readonly since: Instant;
}

/** What waits for heads at an instant: whom to remind now, in one message each, and when to look again. */
export interface IdleSignatures {
  readonly messages: readonly PlannedMessage[];
  readonly next: readonly NewEvent[];
}

/**
 * Drafts that the head of their unit has neither signed nor sent back by the instants on the agenda. They are looked
 * at again on the working day after `now`: days that passed while nothing ran are not made up for.
 */
export async function idleSignatures(
  db: Database,
  cycle: string,
  definition: Definition,
  entries: readonly AgendaEntry[],
  now: Instant,
): Promise<IdleSignatures> {
  const asked = new Set(entries.filter((e) => e.kind === 'signature_reminder').map((e) => e.subject));
  const at = entries[0]?.at ?? now;
  if (asked.size === 0 || at >= definition.closesAt) return { messages: [], next: [] };
  const named = (draft: Draft) => ({ entity: draftEntity(cycle, draft), number: draft.number });
  const waiting = (await openDrafts(db, cycle)).filter((draft) => {
    const { entity, number } = named(draft);
    return asked.has(`${entity} ${number}`);
  });
  return {
    messages: messagesFor(definition.plan.people, cycle, at, waiting, await organisationOf(db, cycle)),
    next: waiting.flatMap((draft) => signatureReminder(definition, cycle, at > now ? at : now, named(draft))),
  };
}

function messagesFor(
  people: readonly Person[],
  cycle: string,
  at: Instant,
  waiting: readonly Draft[],
  organisation: Organisation,
): PlannedMessage[] {
  const heads = people.filter((person) => person.post === 'head');
  return messageEach('signature', { cycle, at }, heads, (head) =>
    waiting.filter((draft) => signingUnit(organisation, draft, at) === head.unit).map(itemOf),
  );
}

function itemOf({ task, unit, period, draftedBy, draftedAt }: Draft): SignatureItem {
  return { task, unit, period, draftedBy, since: draftedAt };
}
