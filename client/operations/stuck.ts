import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Unsettled } from '../views/settled.ts';

/** A play got stuck: something that should have happened did not. */
export class Stuck extends Error {
  constructor(at: Instant, left: Unsettled) {
    const open = Object.entries(left).filter(([, count]) => count > 0);
    super(`at ${at} still under way: ${open.map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
    this.name = 'Stuck';
  }
}
