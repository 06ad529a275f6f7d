import { useShown } from '../../parts/use-shown.ts';
import type { Filters } from './matches.ts';

/** What of the board is shown, and the way to change it. */
export function useFilters(): readonly [
  Filters & { readonly period: string | null; readonly look: 'list' | 'map' },
  (name: string, to: string) => void,
] {
  const [text, change] = useShown();
  const filters = {
    period: text('period') || null,
    look: text('look') === 'map' ? ('map' as const) : ('list' as const),
    group: text('group'),
    unit: text('unit'),
    light: text('light'),
    text: text('text'),
    disagree: text('disagree') === 'yes',
    key: text('key') === 'yes',
  };
  return [filters, change];
}
