import type { AccountRole } from '../../workflows/rules/authority/about-account.ts';
import type { Post } from '../../workflows/rules/plan.ts';

/** What an installation asks of everybody's passwords and second factors. */
export interface SecurityProfile {
  /** Of small letters, capitals, digits and other characters, so many kinds stand in a password. */
  readonly kinds: number;
  /** For how many days a password is good; null for as long as nobody guesses it. */
  readonly days: number | null;
  /** Everybody needs a second factor, not only the office, leaders and those who look after the installation. */
  readonly secondFactorForAll: boolean;
}

/**
 * True for whoever neither reads nor acts without a second factor (reliability §6, Passwords): the office, leaders of the
 * county, those who look after the installation or audit it, and everybody where the installation asks it of all.
 */
export function needsSecondFactor({ secondFactorForAll }: SecurityProfile, as: Post | AccountRole | null): boolean {
  return secondFactorForAll || !(as === null || as === 'reporter' || as === 'head');
}

/**
 * The two that there are, which contradict one another (reliability §6, Passwords): `plain` holds to length and to lists
 * of what is guessed (OWASP ASVS 6.2.5, 6.2.10), `level3` to what protection level 3 (GB/T 22239) is examined for.
 */
export const SECURITY_PROFILES = {
  plain: { kinds: 1, days: null, secondFactorForAll: false },
  level3: { kinds: 3, days: 90, secondFactorForAll: true },
} as const satisfies Record<string, SecurityProfile>;

const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];

/** How many kinds of characters stand in a text. */
export function kindsIn(text: string): number {
  return KINDS.filter((kind) => kind.test(text)).length;
}
