import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import { Waiting } from '../../app/shell/waiting.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Light } from '../../parts/light.tsx';
import { useShares } from '../../parts/shares.ts';
import { SideSheet } from '../../parts/side-sheet.tsx';
import { BOARD } from '../../words/board.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';
import type { ShownRow } from './matches.ts';
import { PartsList } from './parts-list.tsx';
import { useTold } from './use-told.ts';

const ProgressChart = lazy(() =>
  import('../../parts/progress-chart.tsx').then((file) => ({ default: file.ProgressChart })),
);

interface Props {
  readonly row: ShownRow | null;
  readonly periods: readonly string[];
  readonly onClose: () => void;
}

/** One indicator of a unit: what it is held to, the three lights, and how it went. */
export function Details({ row, periods, onClose }: Props) {
  return (
    <SideSheet open={row !== null} onClose={onClose} size={560} title={row?.name ?? ''}>
      {row && <Known row={row} periods={periods} />}
    </SideSheet>
  );
}

function Known({ row, periods }: Pick<Props, 'periods'> & { readonly row: ShownRow }) {
  const say = useWords(BOARD);
  const result = useWords(RESULTS);
  const { percent, gap } = useShares();
  const told = useTold();
  const { search } = useLocation();
  const light = (of: string | null) => (of === null ? '–' : <Light light={of} />);
  return (
    <>
      <Facts
        facts={[
          [say('unit'), row.unitName],
          [say('indicator'), `${row.title} · ${row.name}${row.key ? ` (${say('key')})` : ''}`],
          [say('clause'), row.clause],
          [say('target'), told.target(row)],
          [say('value'), told.value(row)],
          [say('completion'), percent(row.completion)],
          [say('schedule'), row.state === 'not_due' ? result('state.not_due') : percent(row.schedule)],
          [say('gap'), gap(row.gap)],
          [say('due'), told.due(row)],
          [say('computed'), row.state === 'not_due' ? '–' : light(row.computed)],
          [say('own'), light(row.own)],
          [say('verified'), light(row.verified)],
        ]}
      />
      <PartsList row={row} />
      <p>
        <Link to={`../tasks/${encodeURIComponent(row.task)}`} relative="path" state={{ search }}>
          {say('task_page')}
        </Link>
      </p>
      {row.trend.length > 1 && (
        <Suspense fallback={<Waiting />}>
          <ProgressChart trend={row.trend} periods={periods} />
        </Suspense>
      )}
    </>
  );
}
