import { useTimes } from '../../parts/use-times.ts';
import { BOARD } from '../../words/board.ts';
import { useWords } from '../../words/use-words.ts';
import type { ShownRow } from './matches.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

const keepsUp = ({ state }: ShownRow) => state === 'ahead' || state === 'on_schedule';

/** What an indicator is held to, what it stands at and by when it is due, in words. */
export function useTold() {
  const say = useWords(BOARD);
  const { day } = useTimes();
  return {
    target: ({ kind, target }: ShownRow) => (kind === 'all_of' || kind === 'any_of' ? say(kind) : (target ?? '–')),
    due: ({ due }: ShownRow) => (due ? day(due) : '–'),
    /** What was reported, with what it is counted in; of what is made of parts, how many of those that are due keep up. */
    value: ({ kind, value, counted, below }: ShownRow) => {
      const own = below.filter(({ depth, state }) => depth === 1 && state !== 'not_due');
      if (own.length > 0) return say('parts_kept', { kept: own.filter(keepsUp).length, of: own.length });
      if (value === null) return '–';
      if (kind === 'benchmark') return say(value === 'true' ? 'reached' : 'not_reached');
      if (kind === 'milestone') return DAY.test(value) ? day(value) : value;
      return [value, counted].filter(Boolean).join(' ');
    },
  };
}
