import { randomBytes } from 'node:crypto';
import { append } from '../../activities/store/append.ts';
import { lockChain } from '../../activities/store/lock-chain.ts';
import { readSetting, writeSetting } from '../../activities/store/settings.ts';
import type { Env } from '../../worker/config.ts';
import { toInstant } from '../../workflows/rules/time/instant.ts';
import type { AccountDeps } from '../accounts/deps.ts';

/** Settings of mail, limits and security, of whose changes who audits is told (reliability §6). */
const NOTED = [
  'SMTP_URL',
  'MAIL_FROM',
  'DUBAN_LIMITS',
  'SECURITY_PROFILE',
  'PUBLIC_URL',
  'TRUSTED_PROXIES',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
] as const;

type Noted = Readonly<Partial<Record<(typeof NOTED)[number], string | null>>>;

/** A setting that was changed; null where it was, or is, not set. */
interface SettingChange {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Records what changed of the settings since the last start, and tells the auditors by mail in the background: what
 * cannot be delivered is in the record all the same. The first start of all only notes how they stand.
 */
export async function noteSettings(accounts: AccountDeps, env: Env, onError: (error: unknown) => void): Promise<void> {
  const changes = await changesNoted(accounts, env);
  if (changes.length > 0) tellAuditors(accounts).catch(onError);
}

/** One start after another: of two at the same moment the second finds nothing changed. */
function changesNoted({ db, now }: AccountDeps, env: Env): Promise<SettingChange[]> {
  return db.transaction(async (tx) => {
    await lockChain(tx);
    const known = await readSetting(tx, 'noted');
    const standing = Object.fromEntries(NOTED.map((name) => [name, withoutPassword(env[name])]));
    await writeSetting(tx, 'noted', JSON.stringify(standing));
    const changes = known === null ? [] : changesIn(JSON.parse(known) as Noted, standing);
    if (changes.length > 0) {
      const of = { entity: 'settings', key: randomBytes(16).toString('hex'), type: 'settings_changed' };
      const at = toInstant(now().getTime());
      await append(tx, [{ ...of, at, actor: 'operator', body: { changes } }], now());
    }
    return changes;
  });
}

function changesIn(before: Noted, after: Noted): SettingChange[] {
  return NOTED.map((name) => ({ name, from: before[name] ?? null, to: after[name] ?? null })).filter(
    ({ from, to }) => from !== to,
  );
}

/** A setting as it may be told: the address of a server may hold a password. */
function withoutPassword(value: string | undefined): string | null {
  if (!value || !URL.canParse(value)) return value || null;
  const url = new URL(value);
  if (url.password !== '') url.password = '***';
  return url.href;
}

async function tellAuditors({ db, send, url }: AccountDeps): Promise<void> {
  const auditors = await db.query<{ email: string; name: string }>(
    `select email, name from accounts where role = 'auditor' and ended_at is null`,
  );
  const link = `${url}/record?type=settings_changed`;
  for (const to of auditors) await send({ kind: 'settings_changed', to, link });
}
