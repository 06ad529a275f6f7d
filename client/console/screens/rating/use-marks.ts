import { useRef, useState } from 'react';
import { useStanding } from '../../app/session/use-session.ts';
import { type Marks, readMarks, sentMarks, writeMarks } from './marks.ts';
import type { Round } from './use-round.ts';

/** What somebody fills in, over what they sent before; kept on this machine with every key, until it is sent. */
export function useMarks(round: Round) {
  const { session, own } = useStanding();
  const place = `duban.ballots.${session.account.id}.${own?.cycle}.${own?.post.id}.${round.id}`;
  const [first] = useState(() => readMarks(place));
  const latest = useRef(first);
  const [filled, setFilled] = useState(first);
  const write = (next: Marks) => {
    latest.current = next;
    writeMarks(place, next);
    setFilled(next);
  };
  const sent = sentMarks(round);
  return {
    sent,
    filled,
    of: (unit: string, key: string) => filled[unit]?.[key] ?? sent[unit]?.[key] ?? '',
    change: (unit: string, key: string, mark: string) =>
      write({ ...latest.current, [unit]: { ...latest.current[unit], [key]: mark } }),
    /** What was sent needs no keeping. */
    forget: (units: readonly string[]) =>
      write(Object.fromEntries(Object.entries(latest.current).filter(([unit]) => !units.includes(unit)))),
  };
}

export type Filling = ReturnType<typeof useMarks>;
