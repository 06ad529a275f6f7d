import { type AccountAsk, type AccountRole, actAbout } from '../../workflows/rules/authority/about-account.ts';
import type { Actor, StewardPost } from '../../workflows/rules/authority/actor.ts';
import { mayDo } from '../../workflows/rules/authority/may-do.ts';
import { authorise } from '../operations/authorise.ts';
import type { Steward } from './steward.ts';

/** What an account may be: of the posts alone (null), or of a role in the installation. */
const ROLES = [null, 'auditor', 'system_administrator', 'security_administrator'] as const;
const ASKS: readonly AccountAsk[] = ['propose', 'decide', 'secure'];

/** What somebody may ask about the accounts of one role. */
export interface AccountRight {
  readonly role: AccountRole | null;
  readonly may: readonly AccountAsk[];
}

/** What whoever looks after accounts may ask about them, by the roles that accounts have. */
export function accountRights({ role: post }: Steward): AccountRight[] {
  return ROLES.map((role) => ({ role, may: ASKS.filter((ask) => mayAsk(post, ask, role)) }));
}

/** The roles of the installation that may ask this about an account of a role. */
export function rolesThatMay(ask: AccountAsk, role: AccountRole | null): AccountRole[] {
  return ROLES.filter((post) => post !== null).filter((post) => mayAsk(post, ask, role));
}

/** Refuses whoever may not ask this about an account of a role: `forbidden`. */
export function refuseOther({ actor, role: post }: Steward, ask: AccountAsk, role: AccountRole | null): void {
  authorise(as(post, actor), actAbout(ask, role), null);
}

function mayAsk(post: StewardPost, ask: AccountAsk, role: AccountRole | null): boolean {
  return mayDo(as(post), actAbout(ask, role), null);
}

function as(post: StewardPost, id: string = post): Actor {
  return { id, post, unit: null };
}
