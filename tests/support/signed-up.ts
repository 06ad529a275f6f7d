import { expect } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { firstLink } from '../../client/accounts/invitations.ts';
import type { AccountParts } from '../../client/accounts/open.ts';
import { sendResets } from '../../client/accounts/resets.ts';
import { leads } from '../../client/operations/leads.ts';
import type { AccountRole } from '../../workflows/rules/authority/about-account.ts';
import type { Inspection } from '../../workflows/rules/inspection.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import { accountsBeside } from './accounts.ts';
import { type Browser, browser, PASSWORD, withSecondFactor } from './browser.ts';
import { plan, policy, posts, unit } from './cast.ts';
import { type Counter, openCounter } from './counter.ts';
import { linkIn } from './link-in.ts';
import { type Outbox, outbox } from './outbox.ts';

const office = (id: string) =>
  ({ id, name: '督查室', unit: null, post: 'supervisor', email: `${id}@jinyun.example` }) as const;
const LEADER = {
  id: 'xz',
  name: '县长',
  unit: null,
  post: 'leader',
  email: 'xz@jinyun.example',
} as const;
const COUNTY = plan({
  units: [unit('slj'), unit('lyj')],
  people: [...posts('slj'), ...posts('lyj'), office('office'), office('office2'), LEADER],
});

const patrol = (id: string, by: string): Inspection => ({
  ...{ id, name: '巡查', clause: null, period: 'quarter', from: '2024-07-01', acts: ['巡查'], groups: [] },
  ...{ units: ['lyj'], by, within: { working_days: 0 }, remind: [] },
});
/** Inspections that a unit's head and a leader of the county see to, from the third quarter on. */
const INSPECTIONS = [patrol('of-head', 'slj-head'), patrol('of-leader', 'xz')];
const RULES = policy({ reminders: { slots: [] }, inspections: INSPECTIONS });

/** A county whose people sign in, with its first administrator, who is the system's. */
export interface SignedUp extends Counter {
  readonly post: Outbox;
  readonly admin: Browser;
  readonly browser: () => Browser;
  /** Invites an address, follows the link in the letter, and signs in. */
  readonly newcomer: (username: string, email: string, role?: AccountRole) => Promise<Browser>;
  /** The security administrator, with a second factor; made when it is first asked for. */
  readonly guard: () => Promise<Browser>;
  /** Has the operator, as the second person, approve what an administrator proposed. */
  readonly approved: (asked: Response) => Promise<void>;
  /** Sends the links that set a password anew, which were asked for. */
  readonly sendResets: () => Promise<void>;
  /** The account of a user name. */
  readonly idOf: (username: string) => Promise<string>;
}

/** Opens the county's edge; its first administrator has a second factor. */
export async function openSignedUp(
  db: Database,
  more: Partial<AccountParts> = {},
  rules: Policy = RULES,
): Promise<SignedUp> {
  const post = outbox();
  const counter = await openCounter(db, { plan: COUNTY, policy: rules, mailer: post });
  const httpDeps = { ...counter.httpDeps, accounts: accountsBeside(db, post, { leads: leads(counter.deps), ...more }) };
  const open = () => browser(httpDeps);
  const admin = open();
  const token = (await firstLink(httpDeps.accounts))?.split('#')[1];
  const made = { token, username: 'gly', password: PASSWORD, email: 'gly@jinyun.example', name: '管理员' };
  expect((await admin.ask('POST', '/accounts', made)).status).toBe(201);
  await admin.signIn('gly');
  await withSecondFactor(admin);
  const approved = async (asked: Response) => {
    const { proposal } = (await asked.json()) as { proposal: string };
    const decided = await counter.ask('operator', `/accounts/proposals/${proposal}/decisions`, { ask: 'approve' });
    expect(decided.status).toBe(201);
  };
  const newcomer: SignedUp['newcomer'] = async (username, email, role) => {
    const invited = await admin.ask('POST', '/accounts/invitations', { email, name: username, role: role ?? null });
    expect(invited.status).toBe(202);
    await approved(invited);
    const who = open();
    const beginning = { token: linkIn(post.sent.at(-1)?.raw ?? ''), username, password: PASSWORD };
    expect((await who.ask('POST', '/accounts', beginning)).status).toBe(201);
    expect((await who.signIn(username)).status).toBe(201);
    return who;
  };
  let guard: Promise<Browser> | null = null;
  const openGuard = async () => {
    const who = await newcomer('aqy', 'aqy@jinyun.example', 'security_administrator');
    await withSecondFactor(who);
    return who;
  };
  return {
    ...counter,
    httpDeps,
    approved,
    post,
    admin,
    browser: open,
    newcomer,
    guard: () => {
      guard ??= openGuard();
      return guard;
    },
    sendResets: () => sendResets(httpDeps.accounts, (error) => expect.fail(String(error))),
    idOf: async (username) => {
      const rows = (await (await admin.ask('GET', '/accounts')).json()) as { id: string; username: string }[];
      return rows.find((r) => r.username === username)?.id ?? '';
    },
  };
}
