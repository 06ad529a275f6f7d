import { useShown } from '../../parts/use-shown.ts';
import type { Entry } from './use-timetable.ts';

/** Every kind; where none is picked, what happens is shown without the reminders of it. */
export const ALL = 'all';

/** Which entries are shown, and the ways to change it. */
export function useEntries() {
  const [text, change] = useShown();
  const kind = text('kind');
  const mine = text('mine') === 'yes';
  return {
    kind,
    mine,
    setKind: (to: string) => change('kind', to),
    setMine: (to: boolean) => change('mine', to ? 'yes' : ''),
    isShown: (entry: Entry) => (!mine || entry.mine) && isOf(entry, kind),
  };
}

function isOf(entry: Entry, kind: string): boolean {
  if (kind === ALL) return true;
  return kind === '' ? !entry.kind.endsWith('reminder') : entry.kind === kind;
}
