import { useMemo } from 'react';
import type { FlagRules } from '../../parts/flag.tsx';
import { LongList } from '../../parts/long-table/long-list.tsx';
import { Named } from '../../parts/long-table/named.tsx';
import { useShares } from '../../parts/shares.ts';
import { BOARD } from '../../words/board.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';
import { Lit } from './lit.tsx';
import type { ShownRow } from './matches.ts';
import { PartsList } from './parts-list.tsx';
import { UnitFlag } from './unit-flag.tsx';
import { useTold } from './use-told.ts';
import { worstFirst } from './worst-first.ts';

interface Props {
  readonly rows: readonly ShownRow[];
  readonly flags: FlagRules;
  readonly onOpen: (row: ShownRow) => void;
}

const CARD_HEIGHT = 136;

/** The rows of the board on a narrow screen, worst first. */
export function BoardCards({ rows, flags, onOpen }: Props) {
  const say = useWords(BOARD);
  const result = useWords(RESULTS);
  const { percent, gap } = useShares();
  const told = useTold();
  const sorted = useMemo(() => rows.toSorted(worstFirst), [rows]);
  return (
    <LongList rows={sorted} height={CARD_HEIGHT}>
      {(row) => (
        <>
          <Named
            title={row.title}
            under={row.name}
            label={say('details', { name: row.name })}
            onOpen={() => onOpen(row)}
          />
          <span className="card-line">
            <span className="faint">{row.unitName}</span>
            <UnitFlag row={row} rules={flags} />
          </span>
          <span className="card-line">
            <span>
              <Lit row={row} />
            </span>
            <span>{row.state === 'missing' ? result('state.missing') : gap(row.gap)}</span>
          </span>
          <span className="card-line faint">
            <span>
              {say('value')} {told.value(row)}
            </span>
            <span>
              {say('target')} {told.target(row)}
            </span>
          </span>
          <span className="card-line faint">
            <span>
              {say('completion')} {percent(row.completion)}
            </span>
            <span>
              {say('due')} {told.due(row)}
            </span>
          </span>
          <PartsList row={row} />
        </>
      )}
    </LongList>
  );
}
