import type { FlagRules } from '../../parts/flag.tsx';
import { byText } from '../../parts/long-table/by-text.ts';
import type { Column } from '../../parts/long-table/column.ts';
import { Named } from '../../parts/long-table/named.tsx';
import { useShares } from '../../parts/shares.ts';
import { Trend } from '../../parts/trend.tsx';
import { BOARD } from '../../words/board.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';
import { Lit } from './lit.tsx';
import { lightOf, type ShownRow } from './matches.ts';
import { UnitFlag } from './unit-flag.tsx';
import { useTold } from './use-told.ts';
import { worstFirst } from './worst-first.ts';

/** The columns of the board; what is behind by most comes first when somebody sorts by the gap. */
export function useColumns(onOpen: (row: ShownRow) => void, flags: FlagRules): readonly Column<ShownRow>[] {
  const say = useWords(BOARD);
  return [
    {
      key: 'unit',
      title: say('unit'),
      width: 112,
      order: byText((r) => r.unitName),
      cell: (row) => <OfUnit row={row} flags={flags} />,
    },
    {
      key: 'indicator',
      title: say('indicator'),
      width: 194,
      order: byText((r) => r.title),
      cell: (row) => (
        <Named
          {...(row.depth > 0 ? { title: row.name } : { title: row.title, under: row.name })}
          label={say('details', { name: row.name })}
          onOpen={() => onOpen(row)}
        />
      ),
    },
    {
      key: 'light',
      title: say('light'),
      width: 88,
      order: byText(lightOf),
      cell: (row) => <Lit row={row} />,
    },
    ...useFigures(),
    {
      key: 'trend',
      title: say('trend'),
      width: 84,
      cell: (row) => row.below.length === 0 && <Trend name={row.name} points={row.trend} />,
    },
    {
      key: 'due',
      title: say('due'),
      width: 112,
      order: byText((r) => r.due ?? ''),
      cell: (row) => row.due,
    },
  ];
}

function useFigures(): readonly Column<ShownRow>[] {
  const say = useWords(BOARD);
  const result = useWords(RESULTS);
  const { percent, gap } = useShares();
  const told = useTold();
  return [
    {
      key: 'gap',
      title: say('gap'),
      width: 112,
      order: worstFirst,
      cell: (row) => (row.state === 'missing' ? result('state.missing') : gap(row.gap)),
    },
    {
      key: 'progress',
      title: say('progress'),
      width: 142,
      figure: true,
      order: byFigure((r) => r.completion),
      cell: (row) => `${percent(row.completion)} / ${percent(row.schedule)}`,
    },
    {
      key: 'value',
      title: say('value'),
      width: 98,
      figure: true,
      cell: told.value,
    },
    {
      key: 'target',
      title: say('target'),
      width: 76,
      figure: true,
      cell: told.target,
    },
  ];
}

function OfUnit({ row, flags }: { readonly row: ShownRow; readonly flags: FlagRules }) {
  if (row.depth > 0) return null;
  return (
    <div className="named">
      {row.unitName}
      <UnitFlag row={row} rules={flags} />
    </div>
  );
}

function byFigure(of: (row: ShownRow) => string | null) {
  return (a: ShownRow, b: ShownRow) => figure(of(a)) - figure(of(b));
}

/** What has no figure is sorted after everything that has one. */
function figure(share: string | null): number {
  return share === null ? Number.MAX_VALUE : Number(share);
}
