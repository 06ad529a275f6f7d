import { createHash } from 'node:crypto';
import type { Database } from '../../activities/store/database.ts';
import { lockChain } from '../../activities/store/lock-chain.ts';
import type { AccountRole } from '../../workflows/rules/authority/about-account.ts';
import { operationError } from '../operations/errors.ts';
import { type Page, pageOf, WHOLE } from '../views/page.ts';
import { isRepeated, keyOf, recordAct } from './acts.ts';
import type { AccountDeps, AccountLetter } from './deps.ts';
import { dropSecondFactor } from './drop-factor.ts';
import { invite, refuseAccountOf } from './invitations.ts';
import { endAccount, holderOf, restoreAccount } from './register.ts';
import { refuseOther, rolesThatMay } from './rights.ts';
import type { AskedBy } from './steward.ts';

/** What two persons decide of accounts: making one, ending one, letting one in again, taking a lost second factor away (reliability §6). */
type Change =
  | { readonly ask: 'invite'; readonly email: string; readonly name: string; readonly role: AccountRole | null }
  | { readonly ask: 'end' | 'restore' | 'drop_factor'; readonly account: string };

/** What an administrator proposed of an account, and nobody decided yet. */
export interface AccountProposal {
  /** Where it stands in the record. */
  readonly position: number;
  readonly proposal: string;
  readonly proposedBy: string;
  readonly at: string;
  readonly change: Change;
  /** The role of the account that it is about. */
  readonly role: AccountRole | null;
  /** How many administrators may decide it; with none, the operator at the machine does. */
  readonly deciders: number;
}

/** Positions are compared as words of one length. */
const DIGITS = 15;

type Waiting = Omit<AccountProposal, 'role' | 'deciders'>;

/** What became of a request: done at once by the operator, or waiting for a second person. */
export interface Proposed {
  /** By which it is decided; null where it is done. */
  readonly proposal: string | null;
  /** How many administrators may decide; with none, the operator at the machine is the second person. */
  readonly deciders: number;
}

/**
 * Asks for a change of an account: the operator at the machine has it done, an administrator proposes it to whoever
 * decides about such accounts; the same request is answered alike again. Refused: `forbidden` (an account that is not
 * theirs to propose for), `unknown_account`, `account_exists`, `key_used`.
 */
export async function changeAccounts(deps: AccountDeps, change: Change, by: AskedBy): Promise<Proposed> {
  const role = await roleIn(deps, change);
  refuseOther(by, 'propose', role);
  if (by.id === null) {
    await inOnePiece(deps, (within) => carryOut(within, change, by));
    return { proposal: null, deciders: 0 };
  }
  const proposal = createHash('sha256').update(keyOf(by)).digest('hex').slice(0, 16);
  const told = { proposal, change };
  if (!(await isRepeated(deps, 'proposals', 'account_proposed', told, by))) {
    if (change.ask === 'invite') await refuseAccountOf(deps, change.email);
    await recordAct(deps, 'proposals', 'account_proposed', by.actor, told, keyOf(by));
  }
  return { proposal, deciders: await howMany(deps, rolesThatMay('decide', role)) };
}

/** The role of the account that a change is about, as it is or is to be. */
async function roleIn(deps: AccountDeps, change: Change): Promise<AccountRole | null> {
  return change.ask === 'invite' ? change.role : (await holderOf(deps, change.account)).role;
}

interface Decision {
  readonly approve: boolean;
  readonly reason: string;
}

/** What names a proposal among its pages. */
export function proposalKey({ position }: AccountProposal): string[] {
  return [String(position).padStart(DIGITS, '0')];
}

/** What waits for a second person, oldest first. */
export async function openProposals({ db }: AccountDeps, page: Page = WHOLE): Promise<AccountProposal[]> {
  const { sql, values } = pageOf([`lpad(position::text, ${DIGITS}, '0')`], 'asc', page, 0);
  const rows = await db.query<Waiting & { readonly role: AccountRole | null }>(
    `select position, told->>'proposal' as proposal, actor as "proposedBy", at, told->'change' as change,
            (select role from accounts where id = told->'change'->>'account') as role
     from account_acts p where act = 'proposed' and not exists
       (select 1 from account_acts d where d.act in ('approved', 'rejected') and d.told->>'proposal' = p.told->>'proposal')
     ${sql}`,
    values,
  );
  const found = await countsByRole(db);
  return rows.map((row) => {
    const change = ofToday(row.change);
    const role = change.ask === 'invite' ? change.role : row.role;
    const deciders = rolesThatMay('decide', role).reduce((sum, may) => sum + (found.get(may) ?? 0), 0);
    return { ...row, change, role, deciders };
  });
}

/** Before administrators had two duties they had one role: who was proposed for it then comes to look after security. */
function ofToday(change: Change): Change {
  if (change.ask !== 'invite') return change;
  const role: string | null = change.role;
  return role === 'administrator' ? { ...change, role: 'security_administrator' } : change;
}

/**
 * Decides what an administrator proposed: one whose duty that is, or the operator. What was approved is done at once, and
 * once: of two who decide at the same moment the second finds nothing left to decide. Refused: `unknown_proposal`,
 * `forbidden`, `four_eyes` (whoever changed duty meanwhile decides nothing of their own), and whatever the change itself
 * is refused for; `mail_unavailable` where somebody is invited and the letter did not go out: they are invited anew.
 */
export async function decideProposal(deps: AccountDeps, id: string, decision: Decision, by: AskedBy): Promise<void> {
  await inOnePiece(deps, (within) => decided(within, id, decision, by));
}

/** Does something while nobody else does anything; a letter that belongs to it is sent when all of it stands. */
async function inOnePiece(deps: AccountDeps, work: (within: AccountDeps) => Promise<AccountLetter | null>) {
  const letter = await deps.db.transaction(async (db) => {
    await lockChain(db);
    return work({ ...deps, db });
  });
  // A mail server has nobody wait for the record.
  if (letter) await deps.send(letter);
}

async function decided(
  deps: AccountDeps,
  id: string,
  { approve, reason }: Decision,
  by: AskedBy,
): Promise<AccountLetter | null> {
  const type = approve ? 'account_approved' : 'account_rejected';
  const told = { proposal: id, reason };
  if (await isRepeated(deps, 'proposals', type, told, by)) return null;
  const found = (await openProposals(deps)).find(({ proposal }) => proposal === id);
  if (!found) throw operationError('not_found', 'unknown_proposal', id);
  refuseOther(by, 'decide', found.role);
  if (found.proposedBy === by.actor) throw operationError('conflict', 'four_eyes', by.actor);
  const letter = approve ? await carryOut(deps, found.change, by) : null;
  await recordAct(deps, 'proposals', type, by.actor, told, keyOf(by));
  return letter;
}

/** How many accounts there are of some roles, which may be signed in to. */
export async function howMany({ db }: AccountDeps, roles: readonly AccountRole[]): Promise<number> {
  const found = await countsByRole(db);
  return roles.reduce((sum, role) => sum + (found.get(role) ?? 0), 0);
}

async function countsByRole(db: Database): Promise<ReadonlyMap<AccountRole, number>> {
  const rows = await db.query<{ role: AccountRole; found: number }>(
    `select role, count(*)::integer as found from accounts
     where role is not null and coalesce(ended_at, locked_at) is null group by role`,
  );
  return new Map(rows.map(({ role, found }) => [role, found]));
}

async function carryOut(deps: AccountDeps, change: Change, by: AskedBy): Promise<AccountLetter | null> {
  if (change.ask === 'invite') return invite(deps, change, by);
  if (change.ask === 'drop_factor') return dropSecondFactor(deps, change.account, by);
  await (change.ask === 'end' ? endAccount : restoreAccount)(deps, change.account, by);
  return null;
}
