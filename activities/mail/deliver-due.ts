import type { MailActivities } from '../../workflows/contract/activities.ts';
import type { Recipient } from '../../workflows/rules/plan.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import type { ActivityDeps, SendResult } from '../ports.ts';
import { append, type NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';
import { type LedgerRow, nextMailTry, sendersAtWork, UNTRIED } from '../store/mail-rows.ts';
import { keepMessages, keptMessages } from '../store/messages.ts';
import { definitionOn } from '../store/organisation.ts';
import { type Claim, claim } from './claim.ts';
import { createGroupCommit } from './group-commit.ts';
import { render } from './render.ts';
import { ambiguousEnds, REPEATS_OF_UNKNOWN, settlement } from './settle.ts';

interface Outgoing {
  readonly row: LedgerRow;
  readonly to: string;
  readonly raw: string;
}

/** One round of sending: claims due rows, renders and keeps their bytes, sends them, and records every outcome. */
export function deliverDue(deps: ActivityDeps): MailActivities['deliverDue'] {
  return async () => {
    const { db, now, sender } = deps;
    const taken = await db.living(sender.id, () => round(deps));
    if (taken === null) return { more: true, retryInMs: null };
    const next = await nextMailTry(db);
    const retryInMs = next === null ? null : Math.max(1000, Date.parse(next) - now().getTime());
    return { more: taken.more || next === UNTRIED, retryInMs };
  };
}

/** What was taken and sent; a sender that dies before the end is seen to be dead, and others take its rows at once. */
async function round(deps: ActivityDeps): Promise<Claim | null> {
  const { db, now, businessNow, sender } = deps;
  const lost = await db.gone(await sendersAtWork(db));
  const taken = await claim(db, { ...sender, lost }, now(), await businessNow());
  if (taken && taken.rows.length > 0) await sendAll(deps, taken.rows);
  return taken;
}

async function sendAll(deps: ActivityDeps, rows: readonly LedgerRow[]): Promise<void> {
  const { db, mailer, now } = deps;
  const exhausted = rows.filter((row) => ambiguousEnds(row) > REPEATS_OF_UNKNOWN);
  const outgoing = await prepared(
    deps,
    rows.filter((row) => !exhausted.includes(row)),
  );
  const commit = createGroupCommit<NewEvent>(async (events) => {
    await append(db, events, now());
  });
  await Promise.all(
    outgoing.map(async ({ row, to, raw }) => {
      const result = await mailer.send({ key: row.key, to, raw });
      await commit(settlement(row, result, now()));
    }),
  );
  const homeless = rows.filter((row) => !exhausted.includes(row) && !outgoing.some((o) => o.row.key === row.key));
  const ended = [
    ...homeless.map((row) => settlement(row, NO_RECIPIENT, now())),
    ...exhausted.map((row) => settlement(row, SENDER_LOST, now())),
  ];
  if (ended.length > 0) await append(db, ended, now());
}

const SENDER_LOST: SendResult = { outcome: 'unknown', response: 'the sender was lost while sending' };
const NO_RECIPIENT: SendResult = { outcome: 'refused', response: 'the post has no address in the plan' };

/** The bytes of each row: those kept when they may have arrived before, otherwise rendered anew. */
async function prepared({ db, from, businessNow }: ActivityDeps, rows: readonly LedgerRow[]): Promise<Outgoing[]> {
  const desk = { from, today: dayOf(await businessNow()), definitionFor: definitionsOf(db) };
  const kept = await keptMessages(
    db,
    rows.filter((row) => ambiguousEnds(row) > 0).map((r) => r.key),
  );
  const outgoing = await Promise.all(rows.map((row) => outgoingFor(row, kept.get(row.key), desk)));
  const found = outgoing.filter((o): o is Outgoing => o !== null);
  await keepMessages(
    db,
    found.filter((o) => !kept.has(o.row.key)).map(({ row, raw }) => ({ key: row.key, raw })),
  );
  return found;
}

/** The definition of a cycle with the posts of a day, read once for many messages. */
function definitionsOf(db: Database): (cycle: string, day: Day) => Promise<Definition> {
  const read = new Map<string, Promise<Definition>>();
  return (cycle, day) => {
    const name = `${cycle}/${day}`;
    const definition = read.get(name) ?? definitionOn(db, cycle, day);
    read.set(name, definition);
    return definition;
  };
}

interface Desk {
  readonly from: string;
  readonly today: Day;
  readonly definitionFor: ReturnType<typeof definitionsOf>;
}

/** A message goes to whoever holds the post today; one that may have arrived before goes where it went. */
async function outgoingFor(
  row: LedgerRow,
  kept: string | undefined,
  { from, today, definitionFor }: Desk,
): Promise<Outgoing | null> {
  const definition = await definitionFor(row.cycle, kept === undefined ? today : dayOf(row.at));
  const person = definition.plan.people.find((p) => p.id === row.recipient) ?? addressee(definition, row.recipient);
  if (!person) return null;
  return { row, to: person.email, raw: kept ?? (await render(definition, person, row, from)) };
}

/** Somebody outside the plan whom a template of work reports names. */
function addressee({ policy, replaced = [] }: Definition, id: string): Recipient | undefined {
  const templates = [policy, ...replaced.map((r) => r.policy)].flatMap((p) => p.work_reports ?? []);
  return templates.flatMap((t) => t.to).find((to): to is Recipient => typeof to !== 'string' && to.id === id);
}
