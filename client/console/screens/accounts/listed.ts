import type { HeldAccount, Invitation } from './use-accounts.ts';

/** How an account stands: one state that matters most. */
export type AccountState = 'invited' | 'lapsed' | 'active' | 'locked' | 'ended';
export const STATES: readonly AccountState[] = ['invited', 'lapsed', 'active', 'locked', 'ended'];

/** Somebody who may sign in, or was invited to. */
export interface Listed {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly role: HeldAccount['role'];
  readonly state: AccountState;
  readonly posts: readonly string[];
  /** Null while there is only an invitation. */
  readonly account: HeldAccount | null;
  readonly invitedUntil: string | null;
}

/** Accounts and invitations as one list: who waits comes first, then by name. */
export function listed(accounts: readonly HeldAccount[], invitations: readonly Invitation[]): Listed[] {
  return [...invitations.map(ofInvitation), ...accounts.map(ofAccount).toSorted(byName)];
}

function ofAccount(account: HeldAccount): Listed {
  const { id, name, email, role, posts, endedAt, lockedAt, lockedUntil } = account;
  const locked = lockedAt !== null || lockedUntil !== null;
  const state = endedAt !== null ? 'ended' : locked ? 'locked' : 'active';
  return { key: id, name, email, role, state, posts: posts.map(postName), account, invitedUntil: null };
}

function ofInvitation({ email, name, role, expired, expiresAt }: Invitation): Listed {
  const state = expired ? 'lapsed' : 'invited';
  return { key: email, name, email, role, state, posts: [], account: null, invitedUntil: expiresAt };
}

function postName({ post }: HeldAccount['posts'][number]): string {
  return post.name;
}

function byName(a: Listed, b: Listed): number {
  return a.name.localeCompare(b.name, 'zh-CN');
}

/** True for somebody whom a search and a chosen state let through. */
export function matches(row: Listed, text: string, state: string): boolean {
  const words = [row.name, row.email, row.account?.username ?? '', ...row.posts].join(' ').toLowerCase();
  return (state === '' || row.state === state) && words.includes(text.trim().toLowerCase());
}
