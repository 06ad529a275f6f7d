import { LIVES } from '../../workflows/rules/follow-up/lives.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { PlannedMessage } from '../planned-message.ts';
import type { AgendaEntry } from '../store/agenda.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';
import { type ServedCase, servedCase } from '../store/served-case.ts';
import type { Said, ServedItem } from './served-item.ts';

/**
 * The mail by which units hear of what is served on them at an instant: one message for each post of a unit. What has
 * come to its end since, or waits for somebody else again, is told to nobody.
 */
export async function servedCases(
  db: Database,
  cycle: string,
  { plan }: Definition,
  entries: readonly AgendaEntry[],
): Promise<PlannedMessage[]> {
  const served = new Set(entries.filter((e) => e.kind === 'follow_up_served').map((e) => e.subject));
  const items: ServedItem[] = [];
  for (const id of served) {
    const known = await servedCase(db, cycle, id);
    if (known && concernsUnit(known)) items.push(itemOf(known));
  }
  return messagesFor(plan.people, cycle, entries[0]?.at ?? '', items);
}

function messagesFor(
  people: readonly Person[],
  cycle: string,
  at: Instant,
  items: readonly ServedItem[],
): PlannedMessage[] {
  return people
    .map(({ id, unit }) => ({ id, own: items.filter((item) => item.unit === unit) }))
    .filter(({ own }) => own.length > 0)
    .map(({ id, own }) => ({ key: `served/${cycle}/${at}/${id}`, kind: 'served', recipient: id, items: own }));
}

function lifeStep({ kind }: ServedCase, name: unknown) {
  return LIVES[kind].find((s) => s.step === name);
}

function concernsUnit(known: ServedCase): boolean {
  const last = known.steps.at(-1);
  return known.awaited !== null && (isUnits(known) || lifeStep(known, last?.step)?.tells === true);
}

function isUnits(known: ServedCase): boolean {
  return lifeStep(known, known.awaited)?.by === 'unit';
}

function itemOf(known: ServedCase): ServedItem {
  const { id, kind, unit, title, colour, due, steps } = known;
  const asks = isUnits(known);
  const number = steps.findLast((s) => s.fields?.number)?.fields?.number ?? null;
  const own = { step: asks ? known.awaited : null, until: asks ? known.awaitedBy : null };
  return { id, kind, unit, title, ...(colour ? { colour } : {}), number, said: saidOf(known), ...own, due };
}

/** The words of the last act; of a notice its draft; of a case that is new, why it was opened. */
function saidOf({ steps, source }: ServedCase): Said[] {
  const last = steps.at(-1);
  const reason = last ? (last.reason ?? last.reopened) : (source.origin?.wording ?? source.reason);
  const draft = steps.findLast((s) => s.step === 'drafted');
  const { number: _, ...fields } = { number: '', ...draft?.fields, ...last?.fields };
  const said = { ...fields, ...source.fields, ...(reason ? { reason } : {}) };
  return Object.entries(said).flatMap(([field, text]) => (text?.trim() ? [{ field, text }] : []));
}
