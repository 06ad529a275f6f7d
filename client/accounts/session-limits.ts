/** How long somebody stays signed in (reliability §6, Sessions): minutes without a request, hours in all, and how often. */
export const SESSION = { idleMinutes: 30, hours: 12, atOnce: 3, toldAnewSeconds: 60 } as const;

/** The same for those who look after accounts or audit them, and for leaders of the county. */
export const STRICT_SESSION = { idleMinutes: 15, hours: 8 } as const;

/** A session as it is kept. */
interface Kept {
  readonly createdAt: Date;
  /** Moved on with each use. */
  readonly expiresAt: Date;
}

/** True when a session has not been idle too long, nor lasted too long; for some, sooner. */
export function isLive(session: Kept, strict: boolean, now: Date): boolean {
  const { idleMinutes, hours } = strict ? STRICT_SESSION : SESSION;
  const age = now.getTime() - session.createdAt.getTime();
  return idleMs(session, now) <= idleMinutes * 60_000 && age <= hours * 3_600_000;
}

/** True when it is long enough ago that the use of a session was noted to note it again. */
export function isToldAnew(session: Kept, now: Date): boolean {
  return idleMs(session, now) >= SESSION.toldAnewSeconds * 1000;
}

/** How long ago the use of a session was noted. */
function idleMs({ expiresAt }: Kept, now: Date): number {
  return now.getTime() - (expiresAt.getTime() - SESSION.idleMinutes * 60_000);
}
