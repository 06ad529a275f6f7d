import { lazy, Suspense, useMemo, useState } from 'react';
import { useStanding } from '../../app/session/use-session.ts';
import { Waiting } from '../../app/shell/waiting.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Sections } from '../../parts/sections.tsx';
import { type Board, useBoard } from '../../parts/use-board.ts';
import { useFlags } from '../../parts/use-flags.ts';
import { useNarrow } from '../../parts/use-narrow.ts';
import { BOARD } from '../../words/board.ts';
import { useWords } from '../../words/use-words.ts';
import { BoardCards } from './board-cards.tsx';
import { BoardTable } from './board-table.tsx';
import { Filters } from './filters.tsx';
import { Look } from './look.tsx';
import { matches, shownRows, withParts } from './matches.ts';
import { Summary } from './summary.tsx';
import { useChosen } from './use-chosen.ts';
import { useFilters } from './use-filters.ts';

const LightMap = lazy(() => import('./light-map.tsx').then((file) => ({ default: file.LightMap })));
const Details = lazy(() => import('./details.tsx').then((file) => ({ default: file.Details })));

/** The board of a cycle: every unit's indicators with their lights, and how they went. */
export function Screen() {
  const say = useWords(BOARD);
  const { cycle } = useStanding();
  const [filters, change] = useFilters();
  const board = useBoard(cycle ?? '', filters.period);
  return (
    <>
      <Heading beside={<Look look={filters.look} onLook={(look) => change('look', look === 'map' ? look : '')} />}>
        {say('title')}
      </Heading>
      <Sections />
      {filters.look === 'map' ? (
        <Suspense fallback={<Waiting />}>
          <LightMap cycle={cycle ?? ''} />
        </Suspense>
      ) : (
        <>
          <p className="faint">{say('told')}</p>
          <Loaded query={board}>{(data) => <Shown board={data} />}</Loaded>
        </>
      )}
    </>
  );
}

function Shown({ board }: { readonly board: Board }) {
  const say = useWords(BOARD);
  const [filters, change] = useFilters();
  const Rows = useNarrow() ? BoardCards : BoardTable;
  const [opened, setOpened] = useState<string | null>(null);
  const { data: flags } = useFlags(useStanding().cycle ?? '');
  const all = useMemo(() => shownRows(board, flags), [board, flags]);
  const besideLight = all.filter((row) => matches(row, { ...filters, light: '' }));
  const rows = besideLight.filter((row) => matches(row, filters));
  return (
    <>
      <OnPaper periods={[board.period]} chosen={useChosen(board, filters)} />
      <Filters board={board} filters={filters} onChange={change} />
      <Summary board={board} rows={besideLight} chosen={filters.light} onChoose={(light) => change('light', light)} />
      <p role="status" className="faint">
        {say('rows', { shown: rows.length, all: all.length })}
      </p>
      <Rows rows={rows} flags={board.flags} onOpen={({ id }) => setOpened(id)} />
      {opened !== null && (
        <Suspense>
          <Details
            row={all.flatMap(withParts).find((row) => row.id === opened) ?? null}
            periods={board.periods.filter((period) => period <= board.period)}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </>
  );
}
