import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The environment a process was started with. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The settings that an environment gives: one that is empty or blank counts as not set, whichever it is. */
export function settingsOf(env: Env): Env {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
}

/** Where fetched programs and built bundles are kept: beside the code, or where DUBAN_CACHE says. */
export function cacheFolder(env: Env): string {
  return env.DUBAN_CACHE || fileURLToPath(new URL('../.cache', import.meta.url));
}

/** Where evidence files are kept: beside the record in the data folder, or where DUBAN_FILES says. */
export function filesFolder(env: Env, dataFolder: string): string {
  return env.DUBAN_FILES || join(dataFolder, 'evidence');
}

/** The sender of every message. */
export function mailFrom(env: Env): string {
  return env.MAIL_FROM || '督办 <duban@duban.example>';
}

/** The database server, where one is set. Throws `SettingWrong` for what is no address of one. */
export function databaseUrl(env: Env): string | undefined {
  return serverUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
}

/** The mail server, where one is set. Throws `SettingWrong` for what is no address of one. */
export function smtpUrl(env: Env): string | undefined {
  return serverUrl(env, 'SMTP_URL', ['smtp:', 'smtps:']);
}

/** An address may hold a password, which is not told. */
function serverUrl(env: Env, setting: string, protocols: readonly string[]): string | undefined {
  const url = env[setting];
  if (!url) return undefined;
  if (!URL.canParse(url) || !protocols.includes(new URL(url).protocol)) {
    throw new SettingWrong(setting, `*** (${protocols.map((p) => `${p}//…`).join(', ')})`);
  }
  return url;
}

/** How many days old the last backup may be before the operator is warned. */
export function backupDays(env: Env): number {
  const days = Number(env.DUBAN_BACKUP_DAYS || 7);
  if (!(days > 0)) throw new SettingWrong('DUBAN_BACKUP_DAYS', env.DUBAN_BACKUP_DAYS ?? '');
  return days;
}

/** A setting has a value that means nothing. */
export class SettingWrong extends Error {
  readonly setting: string;
  readonly value: string;

  constructor(setting: string, value: string) {
    super(`${setting}: ${value}`);
    this.name = 'SettingWrong';
    this.setting = setting;
    this.value = value;
  }
}

/** Settings that have no default are missing; names them all. */
export class SettingMissing extends Error {
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super(`missing settings: ${names.join(', ')}`);
    this.name = 'SettingMissing';
    this.names = names;
  }
}

/** The settings of these names, all of which must be there. */
export function needed<K extends string>(env: Env, names: readonly K[]): Record<K, string> {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) throw new SettingMissing(missing);
  return Object.fromEntries(names.map((name) => [name, env[name]])) as Record<K, string>;
}
