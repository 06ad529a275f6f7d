import { useSearchParams } from 'react-router';
import type { Entry } from './use-timetable.ts';

/** What is shown at first: what happens, without the reminders of it. */
export const MAIN = 'main';
export const ALL = 'all';

/** Which entries are shown; it stands in the address, so that it can be sent to somebody. */
export function useShown() {
  const [params, setParams] = useSearchParams();
  const kind = params.get('kind') ?? MAIN;
  const mine = params.get('mine') === 'yes';
  const put = (name: string, to: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (to === '') after.delete(name);
        else after.set(name, to);
        return after;
      },
      { replace: true },
    );
  return {
    kind,
    mine,
    setKind: (to: string) => put('kind', to === MAIN ? '' : to),
    setMine: (to: boolean) => put('mine', to ? 'yes' : ''),
    isShown: (entry: Entry) => (!mine || entry.mine) && isOf(entry, kind),
  };
}

function isOf(entry: Entry, kind: string): boolean {
  if (kind === ALL) return true;
  return kind === MAIN ? !entry.kind.endsWith('reminder') : entry.kind === kind;
}
