import { type Instant, toInstant, toMs } from '../rules/time/instant.ts';

/**
 * How server time becomes business time: at server time `epoch` (ms) it is `origin`, and from there business time
 * runs `speed` times as fast. A stopped clock has speed 0. In production it is the identity.
 */
export interface Clock {
  readonly origin: Instant;
  readonly epoch: number;
  readonly speed: number;
}

/** Business time is wall time. */
export const WALL_CLOCK: Clock = { origin: '1970-01-01T00:00:00Z', epoch: 0, speed: 1 };

/** The business instant at a server time in milliseconds. */
export function businessTime(clock: Clock, serverMs: number): Instant {
  return toInstant(toMs(clock.origin) + Math.max(0, serverMs - clock.epoch) * clock.speed);
}

/** Server milliseconds from `serverMs` until a business instant; 0 when it is past, null while the clock stands. */
export function msUntil(clock: Clock, instant: Instant, serverMs: number): number | null {
  const ahead = toMs(instant) - toMs(clock.origin);
  const passed = serverMs - clock.epoch;
  if (clock.speed === 0) return ahead <= 0 ? 0 : null;
  return Math.max(0, Math.ceil(ahead / clock.speed - passed));
}
