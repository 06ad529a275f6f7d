import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** The work that one guess costs, as the power of two of scrypt's N: 17 is some 0.4 s and 128 MiB. */
export const COST = 17;
const BYTES = 32;

/** A password as it is kept: what a guess costs, the salt and the derived key, `scrypt$17$<salt>$<key>`. */
export async function hashPassword(password: string, cost: number = COST): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${cost}$${salt.toString('hex')}$${(await derive(password, salt, cost)).toString('hex')}`;
}

/** True when a password is the one that is kept. */
export async function isPassword({
  hash,
  password,
}: {
  readonly hash: string;
  readonly password: string;
}): Promise<boolean> {
  const [, cost, salt = '', key = ''] = /^scrypt\$(\d\d)\$([0-9a-f]{32})\$([0-9a-f]{64})$/.exec(hash) ?? [];
  const given = await derive(password, Buffer.from(salt, 'hex'), Number(cost ?? COST));
  const kept = Buffer.from(key, 'hex');
  return kept.length === given.length && timingSafeEqual(given, kept);
}

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** cost, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
