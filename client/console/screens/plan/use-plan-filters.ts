import { useSearchParams } from 'react-router';
import type { PlanFilters } from './rows.ts';

/** What is shown stands in the address, so that it can be sent to somebody; and the way to change it. */
export function usePlanFilters(): readonly [PlanFilters, (name: keyof PlanFilters, to: string) => void] {
  const [params, setParams] = useSearchParams();
  const text = (name: keyof PlanFilters) => params.get(name) ?? '';
  const change = (name: keyof PlanFilters, to: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (to === '') after.delete(name);
        else after.set(name, to);
        return after;
      },
      { replace: true },
    );
  return [{ text: text('text'), unit: text('unit'), mark: text('mark') }, change];
}
