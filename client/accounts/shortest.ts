/** How short a password may be, and for leaders and those who look after accounts or audit (reliability §6, Passwords). */
export const SHORTEST = { plain: 12, strict: 15 } as const;

/** True for a password that is too short for some, though not for everybody. */
export function isShort(password: string): boolean {
  return password.length < SHORTEST.strict;
}
