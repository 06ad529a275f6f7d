import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';

/**
 * The secret under which vouchers of the public are hashed, made once for an installation. It is a setting and no part
 * of the record, so that nobody who is given the record can find out who voted by trying telephone numbers.
 */
export async function voucherSecret(db: Database): Promise<string> {
  await db.query(`insert into settings (name, value) values ('voucher_secret', $1) on conflict (name) do nothing`, [
    randomBytes(32).toString('hex'),
  ]);
  const [row] = await db.query<{ value: string }>(`select value from settings where name = 'voucher_secret'`);
  return row?.value ?? '';
}
