import { Button } from 'antd';
import type { FlagRules } from '../../parts/flag.tsx';
import { Light } from '../../parts/light.tsx';
import type { Column } from '../../parts/long-table/column.ts';
import { useShares } from '../../parts/shares.ts';
import { Trend } from '../../parts/trend.tsx';
import { BOARD } from '../../words/board.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';
import { lightOf, reportedValue, type ShownRow } from './matches.ts';
import { UnitFlag } from './unit-flag.tsx';

/** The columns of the board; what is behind by most comes first when somebody sorts by the gap. */
export function useColumns(onOpen: (row: ShownRow) => void, flags: FlagRules): readonly Column<ShownRow>[] {
  const say = useWords(BOARD);
  return [
    {
      key: 'unit',
      title: say('unit'),
      width: 136,
      order: byText((r) => r.unitName),
      cell: (row) => <OfUnit row={row} flags={flags} />,
    },
    {
      key: 'indicator',
      title: say('indicator'),
      width: 250,
      order: byText((r) => r.title),
      cell: (row) => <Named row={row} onOpen={onOpen} />,
    },
    {
      key: 'light',
      title: say('light'),
      width: 96,
      order: byText(lightOf),
      cell: (row) => <Lit row={row} />,
    },
    ...useFigures(),
    {
      key: 'trend',
      title: say('trend'),
      width: 88,
      cell: (row) => <Trend name={row.name} points={row.trend} />,
    },
    {
      key: 'due',
      title: say('due'),
      width: 108,
      order: byText((r) => r.due ?? ''),
      cell: (row) => row.due,
    },
  ];
}

function useFigures(): readonly Column<ShownRow>[] {
  const say = useWords(BOARD);
  const result = useWords(RESULTS);
  const { percent, gap } = useShares();
  return [
    {
      key: 'gap',
      title: say('gap'),
      width: 148,
      order: byFigure((r) => r.gap),
      cell: (row) => (row.state === 'missing' ? result('state.missing') : gap(row.gap)),
    },
    {
      key: 'progress',
      title: say('progress'),
      width: 136,
      figure: true,
      order: byFigure((r) => r.completion),
      cell: (row) => `${percent(row.completion)} / ${percent(row.schedule)}`,
    },
    {
      key: 'value',
      title: say('value'),
      width: 116,
      figure: true,
      cell: (row) => reportedValue(row),
    },
    {
      key: 'target',
      title: say('target'),
      width: 96,
      figure: true,
      cell: (row) => row.target ?? '–',
    },
  ];
}

function OfUnit({ row, flags }: { readonly row: ShownRow; readonly flags: FlagRules }) {
  return (
    <div className="named">
      {row.unitName}
      <UnitFlag row={row} rules={flags} />
    </div>
  );
}

function Named({ row, onOpen }: { readonly row: ShownRow; readonly onOpen: (row: ShownRow) => void }) {
  const say = useWords(BOARD);
  return (
    <div className="named">
      <Button type="link" aria-label={say('details', { name: row.name })} onClick={() => onOpen(row)}>
        {row.title}
      </Button>
      <small>{row.name}</small>
    </div>
  );
}

function Lit({ row }: { readonly row: ShownRow }) {
  const say = useWords(BOARD);
  const result = useWords(RESULTS);
  if (row.state === 'not_due') return <span className="faint">{result('state.not_due')}</span>;
  return (
    <>
      <Light light={row.computed} />
      {row.disagree && <small className="warned">{say('disagree')}</small>}
    </>
  );
}

const BY_TEXT = new Intl.Collator('zh-CN');

function byText(of: (row: ShownRow) => string) {
  return (a: ShownRow, b: ShownRow) => BY_TEXT.compare(of(a), of(b));
}

function byFigure(of: (row: ShownRow) => string | null) {
  return (a: ShownRow, b: ShownRow) => figure(of(a)) - figure(of(b));
}

/** What has no figure is sorted after everything that has one. */
function figure(share: string | null): number {
  return share === null ? Number.MAX_VALUE : Number(share);
}
