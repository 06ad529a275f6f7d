import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../activities/store/database.ts';
import type { AccountRole } from '../../workflows/rules/authority/about-account.ts';
import { type OperationError, operationError } from '../operations/errors.ts';
import { type Page, pageOf, WHOLE } from '../views/page.ts';
import { isRepeated, keyOf, recordAct } from './acts.ts';
import type { AccountDeps, AccountLetter } from './deps.ts';
import { hashPassword } from './password.ts';
import type { AskedBy } from './steward.ts';
import { type Chooser, refuseWeak } from './weak-password.ts';

/** How long an invitation is good for. */
const HOURS = 24;

/** Of several invitations of one address the newest counts, as SQL of one that is called `i`. */
const NEWEST = 'not exists (select 1 from invitations n where n.email = i.email and n.expires_at > i.expires_at)';

/** Whom an account is meant for; the first administrator says so when it begins. */
export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly role: AccountRole | null;
}

/**
 * Invites somebody; answers with the letter, which is sent when the invitation stands, or null when the same request did
 * so before. Its link is good once, for a day, and ends those that the address was sent before. Refused when the address
 * has an account.
 */
export async function invite(
  deps: AccountDeps,
  { name, role, ...invited }: Invited,
  by: AskedBy,
): Promise<AccountLetter | null> {
  const email = invited.email.toLowerCase();
  const told = { email, name, role };
  if (await isRepeated(deps, 'invitations', 'account_invited', told, by)) return null;
  await refuseAccountOf(deps, email);
  const token = await openInvitation(deps, told, by.actor);
  await recordAct(deps, 'invitations', 'account_invited', by.actor, told, keyOf(by));
  return { kind: 'invitation', to: { email, name }, link: linkOf(deps, token) };
}

/** Refuses an address that has an account: `account_exists`. */
export async function refuseAccountOf({ db }: AccountDeps, address: string): Promise<void> {
  const email = address.toLowerCase();
  const known = await db.query('select 1 from accounts where email = $1', [email]);
  if (known.length > 0) throw operationError('conflict', 'account_exists', email);
}

/** The one-time link that makes the first administrator, the system's, or null when there is an account already; the newest counts. */
export async function firstLink(deps: AccountDeps): Promise<string | null> {
  if ((await deps.db.query('select 1 from accounts limit 1')).length > 0) return null;
  await deps.db.query('delete from invitations where email is null');
  const token = await openInvitation(deps, { email: null, name: null, role: 'system_administrator' }, 'operator');
  return linkOf(deps, token);
}

/** Somebody who was invited and has not begun an account. */
export interface OpenInvitation {
  readonly email: string;
  readonly name: string;
  readonly role: AccountRole | null;
  readonly invitedBy: string;
  /** When its link ends, or ended. */
  readonly expiresAt: string;
  readonly expired: boolean;
}

/** Who was invited and has no account yet, by address; of several invitations the newest counts. */
export async function openInvitations({ db, now }: AccountDeps, page: Page = WHOLE): Promise<OpenInvitation[]> {
  const { sql, values } = pageOf(['email'], 'asc', page, 1);
  const rows = await db.query<Omit<OpenInvitation, 'expiresAt'> & { readonly until: Date }>(
    `select * from (
       select distinct on (email) email, name, role, invited_by as "invitedBy", expires_at as until,
              expires_at <= $1::timestamptz as expired
       from invitations i where email is not null and not exists (select 1 from accounts a where a.email = i.email)
       order by email, expires_at desc) open
     where true ${sql}`,
    [now().toISOString(), ...values],
  );
  return rows.map(({ until, ...row }) => ({ ...row, expiresAt: until.toISOString() }));
}

/** What names an invitation among its pages. */
export function invitationKey({ email }: OpenInvitation): string[] {
  return [email];
}

/** How somebody who was invited begins. */
export interface Beginning {
  readonly token: string;
  readonly username: string;
  readonly password: string;
  /** Of the first administrator only; others were invited by them. */
  readonly email?: string;
  readonly name?: string;
}

interface Invitation {
  readonly email: string | null;
  readonly name: string | null;
  readonly role: AccountRole | null;
}

/**
 * Makes the account that an invitation speaks of, with a user name and a password of one's own. The link is used up in
 * the same transaction. Refused: `link_ended`, `link_superseded`, `username_taken`, `account_exists`, `name_needed`, and a
 * weak password.
 */
export async function begin(deps: AccountDeps, { token, username, password, ...own }: Beginning): Promise<void> {
  await refuseWeak(deps, password, await chooserOf(deps, token, [username, ...Object.values(own)]));
  const hash = await hashPassword(password, deps.cost);
  await deps.db.transaction(async (tx) => {
    const invitation = await useUp(tx, token, deps.now());
    const email = invitation.email ?? own.email?.toLowerCase();
    const name = invitation.name ?? own.name;
    if (email === undefined || name === undefined) throw operationError('refused', 'name_needed', '');
    await refuseKnown(tx, username, email);
    const id = randomBytes(16).toString('hex');
    await tx.query(
      `insert into accounts (id, name, email, email_verified, username, display_username, role)
       values ($1, $2, $3, true, $4, $5, $6)`,
      [id, name, email, username.toLowerCase(), username, invitation.role],
    );
    await tx.query(
      `insert into sign_ins (id, account_id, provider_id, user_id, password, updated_at)
       values ($1, $2, 'credential', $2, $3, now())`,
      [randomBytes(16).toString('hex'), id, hash],
    );
    const body = { account: id, username, name, role: invitation.role };
    await recordAct({ ...deps, db: tx }, id, 'account_made', `account:${username}`, body);
  });
}

/** For whom an invitation is, before anything is done about it. */
async function chooserOf({ db }: AccountDeps, token: string, own: readonly string[]): Promise<Chooser> {
  const [row] = await db.query<Invitation>('select email, name, role from invitations where hash = $1', [
    hashOf(token),
  ]);
  const words = [...own, row?.email ?? '', row?.name ?? ''];
  return { role: row?.role ?? null, email: row?.email ?? null, words };
}

/** Whom a link asks to begin an account; the first administrator's names nobody (null). */
export interface AskedToBegin {
  readonly name: string | null;
}

/** Whom a link asks to begin an account, before it is used. Refused: `link_ended`, `link_superseded`. */
export async function askedBy({ db, now }: AccountDeps, token: string): Promise<AskedToBegin> {
  const [row] = await db.query<AskedToBegin>(
    `select name from invitations i where hash = $1 and used_at is null and expires_at > $2 and ${NEWEST}`,
    [hashOf(token), now().toISOString()],
  );
  if (!row) throw await whyEnded(db, token);
  return row;
}

async function useUp(tx: Database, token: string, now: Date): Promise<Invitation> {
  const [row] = await tx.query<Invitation>(
    `update invitations i set used_at = $2 where hash = $1 and used_at is null and expires_at > $2 and ${NEWEST}
     returning email, name, role`,
    [hashOf(token), now.toISOString()],
  );
  if (!row) throw await whyEnded(tx, token);
  return row;
}

/** Why a link is not good: whoever was invited anew is told to take the newest letter. */
async function whyEnded(db: Database, token: string): Promise<OperationError> {
  const older = await db.query(`select 1 from invitations i where hash = $1 and used_at is null and not (${NEWEST})`, [
    hashOf(token),
  ]);
  return operationError('refused', older.length > 0 ? 'link_superseded' : 'link_ended', '');
}

async function refuseKnown(tx: Database, username: string, email: string): Promise<void> {
  const [row] = await tx.query<{ email: string }>('select email from accounts where username = $1 or email = $2', [
    username.toLowerCase(),
    email,
  ]);
  if (row?.email === email) throw operationError('conflict', 'account_exists', email);
  if (row) throw operationError('conflict', 'username_taken', username);
}

async function openInvitation(deps: AccountDeps, { email, name, role }: Invitation, by: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(deps.now().getTime() + HOURS * 3_600_000);
  await deps.db.query(
    'insert into invitations (hash, email, name, role, invited_by, expires_at) values ($1, $2, $3, $4, $5, $6)',
    [hashOf(token), email, name, role, by, expires.toISOString()],
  );
  return token;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function linkOf({ url }: AccountDeps, token: string): string {
  return `${url}/begin#${token}`;
}
