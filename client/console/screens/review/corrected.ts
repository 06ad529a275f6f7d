import type { Field } from '../../parts/act/field.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { useItemsOf } from '../../parts/score-items/use-items.ts';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { points, useNames } from './names.ts';
import type { Review } from './use-review.ts';

type Report = Review['revisions'][number]['corrects']['reports'][number];

/** The fields that say what is counted anew: reports of a unit, or of all (null), and items that no longer count. */
export function useCorrectedFields(review: Review, unit: string | null): readonly Field[] {
  const say = useWords(REVIEW);
  const name = useNames(review);
  const periodName = usePeriodName();
  const amended = uniqueReports(review.amendments);
  const counted = uniqueReports(countedReports(review, unit)).filter((r) => !amended.some((a) => idOf(a) === idOf(r)));
  const told = (of: Report) => ({ unit: name.unit(of.unit), task: name.task(of.task), period: periodName(of.period) });
  const reports = [
    ...amended.map((of) => ({ value: idOf(of), label: say('amended', told(of)) })),
    ...counted.map((of) => ({ value: idOf(of), label: name.report(of) })),
  ];
  const items = useItemsOf(review.period)
    .filter((item) => item.status === 'approved' && (unit === null || item.unit === unit))
    .map(({ id, unit: of, amount, reason }) => ({
      value: id,
      label: say('item', { unit: name.unit(of), amount: points(amount), reason }),
    }));
  return [
    { name: 'reports', label: say('reports'), kind: 'several', choices: reports },
    ...(items.length > 0
      ? [{ name: 'items', label: say('items'), kind: 'several', choices: items } satisfies Field]
      : []),
    { name: 'reason', label: say('reason'), kind: 'text', required: true },
  ];
}

/** What was chosen, as the interface takes it. */
export function correctedBy({ reports, items }: Readonly<Record<string, string>>) {
  return {
    reports: linesOf(reports).map((line) => {
      const [task = '', unit = '', period = ''] = line.split('/');
      return { task, unit, period };
    }),
    items: linesOf(items),
  };
}

/** The reports that a review counted, of a unit or of all. */
function countedReports({ snapshot }: Review, unit: string | null): Report[] {
  const units = snapshot.groups.flatMap((g) => g.units).filter((u) => unit === null || u.unit === unit);
  return units.flatMap((u) =>
    u.lines.flatMap(({ task, period }) => (period === null ? [] : [{ task, unit: u.unit, period }])),
  );
}

function uniqueReports(reports: readonly Report[]): Report[] {
  return [...new Map(reports.map((of) => [idOf(of), of])).values()];
}

function idOf({ task, unit, period }: Report): string {
  return `${task}/${unit}/${period}`;
}
