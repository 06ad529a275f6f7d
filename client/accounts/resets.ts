import { randomBytes } from 'node:crypto';
import { OperationError, operationError } from '../operations/errors.ts';
import type { AccountDeps } from './deps.ts';
import { countTry } from './misses.ts';
import { resetKept } from './reset-kept.ts';

/** For how long a link is good, and a letter that does not go out is tried again. */
const HOUR_MS = 3_600_000;
const AGAIN_MS = 60_000;

/**
 * Asks for a link to set the password anew. It is sent later, and nothing is looked up before: neither the answer nor its
 * time says whether the address is known. Three an hour.
 */
export async function askReset(deps: AccountDeps, address: string): Promise<void> {
  const email = address.toLowerCase();
  await refuseMore(deps, email);
  const now = deps.now().toISOString();
  await deps.db.query(
    `insert into resets_asked (email, asked_at, next_at) values ($1, $2, $2)
     on conflict (email) do update set asked_at = excluded.asked_at, next_at = excluded.next_at`,
    [email, now],
  );
}

/** Sends a link to set the password anew at once, good for an hour and once; whoever asks is told when it does not go out. */
export async function sendResetNow(deps: AccountDeps, email: string): Promise<void> {
  await refuseMore(deps, email);
  await sendLink(deps, email);
}

interface Asked {
  readonly email: string;
  readonly askedAt: Date;
}

/**
 * Sends the links that were asked for, each tried once a minute for an hour: one that was asked for before a stop of the
 * server goes out after it. What fails is told.
 */
export async function sendResets(deps: AccountDeps, onError: (error: unknown) => void): Promise<void> {
  for (const asked of await taken(deps)) {
    try {
      await sendLink(deps, asked.email);
      await forget(deps, asked);
    } catch (error) {
      onError(error);
      if (isInVain(deps, asked, error)) await forget(deps, asked);
    }
  }
}

/** Those whose turn it is, which nobody else takes meanwhile. */
function taken({ db, now }: AccountDeps): Promise<Asked[]> {
  const at = now();
  return db.query<Asked>(
    `update resets_asked set next_at = $2 where email in
       (select email from resets_asked where next_at <= $1 order by asked_at limit 20 for update skip locked)
     returning email, asked_at as "askedAt"`,
    [at.toISOString(), new Date(at.getTime() + AGAIN_MS).toISOString()],
  );
}

/** True where it is no use to try again: the address is refused, or an hour has gone. */
function isInVain({ now }: AccountDeps, { askedAt }: Asked, error: unknown): boolean {
  return (error instanceof OperationError && error.kind === 'refused') || now().getTime() - askedAt.getTime() > HOUR_MS;
}

/** What was asked for meanwhile once more stays. */
async function forget({ db }: AccountDeps, { email, askedAt }: Asked): Promise<void> {
  await db.query('delete from resets_asked where email = $1 and asked_at = $2', [email, askedAt.toISOString()]);
}

async function sendLink(deps: AccountDeps, email: string): Promise<void> {
  const { db, now, url, send } = deps;
  const [to] = await db.query<{ id: string; name: string }>('select id, name from accounts where email = $1', [email]);
  if (!to) return;
  const token = randomBytes(32).toString('base64url');
  await db.query('insert into verifications (id, identifier, value, expires_at) values ($1, $2, $3, $4)', [
    randomBytes(16).toString('hex'),
    resetKept(token),
    to.id,
    new Date(now().getTime() + HOUR_MS).toISOString(),
  ]);
  await send({ kind: 'reset', to: { email, name: to.name }, link: `${url}/reset#${token}` });
}

async function refuseMore(deps: AccountDeps, email: string): Promise<void> {
  const seconds = await countTry(deps.db, [{ key: `reset:${email}`, most: 3, minutes: 60 }], deps.now());
  if (seconds > 0) throw operationError('too_many', 'locked', String(seconds));
}
