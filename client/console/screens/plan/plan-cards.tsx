import { LongList } from '../../parts/long-table/long-list.tsx';
import { Named } from '../../parts/long-table/named.tsx';
import { PLAN } from '../../words/plan.ts';
import { useWords } from '../../words/use-words.ts';
import { Aim, Lead, Measured } from './cells.tsx';
import { Marks } from './marks.tsx';
import { dueOf, nameOfRow, type PlanRow } from './rows.ts';

interface Props {
  readonly rows: readonly PlanRow[];
  readonly onOpen: (row: PlanRow) => void;
}

const CARD_HEIGHT = 120;

/** The plan on a narrow screen. */
export function PlanCards({ rows, onOpen }: Props) {
  const say = useWords(PLAN);
  if (rows.length === 0) return <p>{say('none')}</p>;
  return (
    <LongList rows={rows} height={CARD_HEIGHT}>
      {(row) => (
        <>
          <Named title={row.task.title} label={say('details', { name: nameOfRow(row) })} onOpen={() => onOpen(row)} />
          <span>
            <Measured row={row} /> <strong>{row.indicator && <Aim row={row} />}</strong>
          </span>
          <span className="card-line">
            <Lead row={row} />
            <span className="faint">{dueOf(row)}</span>
          </span>
          <Marks row={row} />
        </>
      )}
    </LongList>
  );
}
