import type { AccountRole } from '../../workflows/rules/authority/about-account.ts';
import { operationError } from '../operations/errors.ts';
import type { AccountDeps } from './deps.ts';
import { kindsIn } from './security-profile.ts';
import { SHORTEST } from './shortest.ts';

/** Words that are near at hand here, beside the list of common passwords. */
const LOCAL = ['duban', 'ducha', 'dubanxitong', 'zhengfu', 'xianzhengfu', 'xupu', 'jinyun', 'huaihua', 'lishui'];

/** How much has to stand beside what everybody guesses. */
const OWN_PART = 6;

/** Whose password it is to be. */
export interface Chooser {
  readonly role: AccountRole | null;
  /** By which posts are held; null where nobody is known by it yet. */
  readonly email: string | null;
  /** User name, name and address: the first things that are guessed. */
  readonly words: readonly string[];
}

/**
 * Refuses a password that is too short for a role or post, that has fewer kinds of characters than the installation asks
 * for, or that is guessed early: a common one, one's own name, a run or a repetition, with little beside it. Codes:
 * `short_password`, `plain_password`, `common_password`.
 */
export async function refuseWeak(
  { leads, profile }: Pick<AccountDeps, 'leads' | 'profile'>,
  password: string,
  { role, email, words }: Chooser,
): Promise<void> {
  const shortest = (await needsLong(leads, { role, email })) ? SHORTEST.strict : SHORTEST.plain;
  if (password.length < shortest) throw operationError('refused', 'short_password', String(shortest));
  if (kindsIn(password) < profile.kinds) throw operationError('refused', 'plain_password', String(profile.kinds));
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const common: readonly string[] = dictionary['passwords-common'];
  const known = [...LOCAL, ...words.flatMap((word) => word.toLowerCase().split(/[@.]/)), ...common];
  if (isGuessed(password.normalize('NFKC').toLowerCase(), known)) {
    throw operationError('refused', 'common_password', '');
  }
}

/** True for whoever needs a longer password: leaders of the county, and those who look after accounts or audit. */
export async function needsLong(
  leads: AccountDeps['leads'],
  { role, email }: Pick<Chooser, 'role' | 'email'>,
): Promise<boolean> {
  return role !== null || (email !== null && (await leads(email)));
}

/** True when little is left of a text without the longest known word in it, or when it only repeats or counts. */
export function isGuessed(text: string, known: readonly string[]): boolean {
  if (/^(.{1,5})\1+.{0,4}$/u.test(text)) return true;
  const runs = [
    '01234567890123456789',
    'abcdefghijklmnopqrstuvwxyz',
    'qwertyuiopasdfghjklzxcvbnm',
    '1qaz2wsx3edc4rfv5tgb',
  ];
  const backwards = runs.map((run) => [...run].toReversed().join(''));
  if ([...runs, ...backwards].some((run) => run.includes(text))) return true;
  return known.some((word) => word.length >= 3 && text.length - word.length < OWN_PART && text.includes(word));
}
