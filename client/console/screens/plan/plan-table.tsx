import { LongTable } from '../../parts/long-table/long-table.tsx';
import { PLAN } from '../../words/plan.ts';
import { useWords } from '../../words/use-words.ts';
import { useColumns } from './columns.tsx';
import type { PlanRow } from './rows.ts';

interface Props {
  readonly rows: readonly PlanRow[];
  readonly onOpen: (row: PlanRow) => void;
}

/** The plan as its table of tasks, however many there are. */
export function PlanTable({ rows, onOpen }: Props) {
  const say = useWords(PLAN);
  return <LongTable name={say('title')} columns={useColumns(onOpen)} rows={rows} empty={say('none')} />;
}
