import { operationError } from '../../operations/errors.ts';

/** How many lines somebody may keep open at once: a page each. */
const MOST = 10;
/** After how many seconds to ask again. */
const SOON = '60';

/** Counts the lines for changes that somebody keeps open to this server: opens another, and answers with what closes it. Refused: `too_many_requests` (429). */
export function openLines(): (who: string) => () => void {
  const open = new Map<string, number>();
  const count = (who: string, by: number) => {
    const now = (open.get(who) ?? 0) + by;
    if (now > 0) open.set(who, now);
    else open.delete(who);
  };
  return (who) => {
    if ((open.get(who) ?? 0) >= MOST) throw operationError('too_many', 'too_many_requests', SOON);
    count(who, 1);
    return () => count(who, -1);
  };
}
