import { usePeriodName } from '../../parts/period-name.ts';
import { usePlan } from '../../parts/use-plan.ts';

const PARTS = [
  '',
  '-Q1',
  '-Q2',
  '-Q3',
  '-Q4',
  ...Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, '0')}`),
];

/** The periods of the plan's years that a round may be about: the years, their quarters and months. */
export function useRatedPeriods(): readonly { readonly value: string; readonly label: string }[] {
  const { data } = usePlan();
  const name = usePeriodName();
  if (!data) return [];
  const [first, last] = [Number(data.horizon.from.slice(0, 4)), Number(data.horizon.to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return years.flatMap((year) => PARTS.map((part) => ({ value: year + part, label: name(year + part) })));
}
