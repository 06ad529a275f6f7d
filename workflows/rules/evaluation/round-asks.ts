import { type Actor, isPost } from '../authority/actor.ts';
import { mayDo } from '../authority/may-do.ts';
import type { Instant } from '../time/instant.ts';
import type { RatedSource } from './source.ts';

const ASKS = ['rate', 'import', 'extend', 'close', 'withdraw'] as const;
export type RoundAsk = (typeof ASKS)[number];

/** How a round stands, as far as it decides what may be asked of it. */
export interface AskedRound {
  readonly kind: RatedSource['kind'];
  readonly state: string;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** How many ballots were cast, as far as whoever asks is told. */
  readonly cast: number;
  /** Not null for one of its raters. */
  readonly own: object | null;
}

const MAY = {
  rate: 'rate',
  import: 'import_ballots',
  extend: 'open_round',
  close: 'close_round',
  withdraw: 'open_round',
} as const;

/** What somebody may ask of a round at an instant; nobody brings in what units give each other themselves. */
export function asksOfRound(
  actor: Actor,
  { kind, state, opensAt, closesAt, cast, own }: AskedRound,
  at: Instant,
): RoundAsk[] {
  if (!isPost(actor) || state !== 'open') return [];
  const isUnderWay = opensAt <= at && at < closesAt;
  const isTaken = {
    rate: isUnderWay && own !== null,
    import: isUnderWay && kind !== 'mutual',
    extend: at < closesAt,
    close: isUnderWay && cast > 0,
    withdraw: true,
  };
  return ASKS.filter((ask) => mayDo(actor, MAY[ask], null) && isTaken[ask]);
}
