import { Button } from 'antd';
import { PLAN } from '../../words/plan.ts';
import { useWords } from '../../words/use-words.ts';
import { Marks } from './marks.tsx';
import { Aim, dueOf, Lead } from './plan-table.tsx';
import type { PlanRow } from './rows.ts';

interface Props {
  readonly rows: readonly PlanRow[];
  readonly onOpen: (row: PlanRow) => void;
}

/** The plan on a narrow screen; what is out of sight is not laid out. */
export function PlanCards({ rows, onOpen }: Props) {
  const say = useWords(PLAN);
  return (
    <ul className="plan-cards">
      {rows.map((row) => (
        <li key={row.id}>
          <Button
            type="link"
            aria-label={say('details', {
              name: row.indicator ? `${row.task.title} · ${row.indicator.name}` : row.task.title,
            })}
            onClick={() => onOpen(row)}
          >
            {row.task.title}
          </Button>
          <span>
            {row.indicator?.name ?? <span className="faint">{say('words_only')}</span>}
            {row.indicator && (
              <strong>
                {' '}
                <Aim row={row} />
              </strong>
            )}
          </span>
          <span className="plan-card-line">
            <Lead row={row} />
            <span className="faint">{dueOf(row)}</span>
          </span>
          <Marks row={row} />
        </li>
      ))}
    </ul>
  );
}
