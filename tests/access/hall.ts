import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { draftEntity } from '../../activities/store/report-drafts.ts';
import { trialLink } from '../../client/accounts/trial.ts';
import { createApp } from '../../client/http/app.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';
import { KINDS } from './installation-routes.ts';
import { ROLES, type Role } from './matrix.ts';

/** Who stands for each role; the water office's posts, for its units. */
const WHO: Readonly<Record<Role, string>> = {
  reporter: 'slj-reporter',
  head: 'slj-head',
  supervisor: 'office',
  leader: 'xz',
  system_administrator: 'administrator',
  security_administrator: 'security',
  auditor: 'auditor',
  operator: 'operator',
};

/** A county with somebody signed in for every role, and something of each unit that others may not see. */
export interface Hall extends SignedUp {
  /** What goes with a request of a role, or of nobody (null). */
  readonly headersOf: (role: Role | null) => Readonly<Record<string, string>>;
  readonly app: ReturnType<typeof createApp>;
  /** The last position of the record. */
  readonly head: () => Promise<number>;
}

/** Opens the county. */
export async function openHall(db: Database): Promise<Hall> {
  const county = await openSignedUp(db, { trial: true });
  await county.performUntil('2024-04-15T01:00:00Z');
  for (const unit of ['slj', 'lyj']) {
    await append(db, eventsOf(county, unit), county.deps.now());
    const opened = {
      id: `case-of-${unit}`,
      kind: 'problem',
      unit,
      title: '河道堆积',
      due: '2024-04-30',
      reason: '督查',
    };
    await county.ask('office', `/cycles/${county.cycle}/follow-ups`, opened);
  }
  await append(db, [anOverride(county)], county.deps.now());
  await someAccounts(db);
  const app = createApp({ ...county.httpDeps, onError: () => {} });
  const cookieOf = async (role: Role) => {
    const who = county.browser();
    const [, token = '', name = ''] =
      /#([\w-]+)\.(.+)$/.exec(trialLink(county.httpDeps.accounts, WHO[role]) ?? '') ?? [];
    await who.ask('POST', '/session/trial', { token, who: decodeURIComponent(name) });
    return [...who.jar].map(([key, value]) => `${key}=${value}`).join('; ');
  };
  const cookies = new Map<Role, string>();
  for (const role of ROLES) if (role !== 'operator') cookies.set(role, await cookieOf(role));
  return {
    ...county,
    app,
    headersOf: (role): Record<string, string> => {
      if (role === null) return {};
      if (role === 'operator') return { Authorization: `Bearer ${county.tokenOf('operator')}` };
      return { Cookie: cookies.get(role) ?? '', Origin: county.httpDeps.accounts.url, 'Duban-Reason': 'audit' };
    },
    head: async () => Number((await db.query<{ at: string }>('select max(position) as at from events'))[0]?.at),
  };
}

/** An account of each kind, and a proposal to end it, by their kinds. */
async function someAccounts(db: Database): Promise<void> {
  for (const [kind, role] of Object.entries(KINDS)) {
    const account = [kind, `${kind}@hall.example`, role];
    await db.query(
      'insert into accounts (id, name, email, email_verified, role) values ($1, $1, $2, true, $3)',
      account,
    );
    const body = { proposal: kind, change: { ask: 'end', account: kind } };
    const of = { entity: 'account/proposals', type: 'account_proposed', at: '2024-02-01T02:00:00Z', actor: 'nobody' };
    await append(db, [{ ...of, key: kind, body }], new Date());
  }
}

/** A figure in place of the reported one, which a leader is asked for. */
function anOverride({ cycle }: SignedUp) {
  const of = { unit: 'slj', period: '2024-Q2', task: 'hydropower', indicator: 'output', sets: 'value', amount: '1' };
  const body = { cycle, id: 'override', kind: 'override', ...of, reason: '审计', evidence: '审计报告' };
  const at = '2024-02-01T02:00:00Z';
  return { entity: `score-item/${cycle}/override`, key: 'o', type: 'item_proposed', at, actor: 'office', body };
}

function eventsOf({ cycle }: SignedUp, unit: string) {
  const at = '2024-02-01T02:00:00Z';
  const of = { cycle, task: 'hydropower', unit, period: '2024-01' };
  const sha256 = (unit === 'slj' ? 'a' : 'b').repeat(64);
  const file = { cycle, unit, sha256, name: 'a.jpg', size: 12, mediaType: 'image/jpeg' };
  const actor = `${unit}-reporter`;
  return [
    { entity: draftEntity(cycle, of), key: 'd', type: 'report_drafted', at, actor, body: { ...of, lines: [] } },
    { entity: `evidence/${cycle}`, key: `${unit}/${sha256}`, type: 'evidence_added', at, actor, body: file },
  ];
}
