import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

/** Keeps the bytes of messages, so that a repeat sends the very same. */
export async function keepMessages(
  db: Database,
  messages: readonly { readonly key: string; readonly raw: string }[],
): Promise<void> {
  const rows = messages.map(({ key, raw }) => ({ key, raw, sha256: createHash('sha256').update(raw).digest('hex') }));
  await db.query(
    `insert into messages (key, sha256, raw)
     select m->>'key', m->>'sha256', m->>'raw' from jsonb_array_elements($1::jsonb) m
     on conflict (key) do update set sha256 = excluded.sha256, raw = excluded.raw`,
    [JSON.stringify(rows)],
  );
}

/** The kept bytes of messages, by ledger key. */
export async function keptMessages(db: Database, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ key: string; raw: string }>('select key, raw from messages where key = any($1)', [
    keys,
  ]);
  return new Map(rows.map((r) => [r.key, r.raw]));
}
