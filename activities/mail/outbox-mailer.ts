import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailer } from '../ports.ts';

/** Catches mail in a folder, one `.eml` a message, instead of handing it to a server. */
export async function createOutboxMailer(folder: string): Promise<Mailer> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    send: async ({ key, raw }) => {
      const name = `${emlName(key)}.eml`;
      const file = await open(join(folder, name), 'w');
      await file.writeFile(raw);
      await file.close();
      return { outcome: 'accepted', response: name };
    },
    close: async () => {},
  };
}

/** The name of a message's file: readable, in order of time, unique for its ledger key. */
export function emlName(key: string): string {
  const parts = key.split('/');
  const at =
    parts
      .find((p) => /^\d{4}-\d{2}-\d{2}T/.test(p))
      ?.replace(/[:Z]/g, '')
      .replace('T', '-') ?? '';
  const unique = createHash('sha256').update(key).digest('hex').slice(0, 6);
  return `${at}-${parts[0]}-${parts.at(-1)}-${unique}`;
}
