import { WarningOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { BURDEN } from '../../words/burden.ts';
import { useWords } from '../../words/use-words.ts';
import type { Burden, UnitBurden } from './use-burden.ts';

const KINDS = ['forms', 'fields', 'notices', 'messages'] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  readonly rows: readonly UnitBurden[];
  readonly limits: Burden['limits'];
}

/** A line a unit: how much of each kind, how that stands to its limit, and how often something was asked in a hurry. */
export function BurdenTable({ rows, limits }: Props) {
  const say = useWords(BURDEN);
  const columns = [say('unit'), ...KINDS.map((kind) => say(kind)), say('urgent')];
  return (
    <StackedTable columns={columns}>
      {rows.toSorted(byWeight).map((row) => (
        <tr key={row.unit}>
          <th scope="row">{row.name}</th>
          {KINDS.map((kind) => (
            <td key={kind} data-label={say(kind)}>
              <Amount row={row} kind={kind} limit={limits?.[kind] ?? null} most={mostOf(rows, kind)} />
            </td>
          ))}
          <td data-label={say('urgent')}>{row.urgent === 0 ? '–' : say('times', { count: row.urgent })}</td>
        </tr>
      ))}
    </StackedTable>
  );
}

/** Who is beyond most limits comes first, then who fills in most. */
function byWeight(a: UnitBurden, b: UnitBurden): number {
  return b.beyond.length - a.beyond.length || b.forms - a.forms || b.fields - a.fields;
}

function mostOf(rows: readonly UnitBurden[], kind: Kind): number {
  return Math.max(1, ...rows.map((row) => row[kind]));
}

interface AmountProps {
  readonly row: UnitBurden;
  readonly kind: Kind;
  readonly limit: number | null;
  /** The most that any unit was asked for. */
  readonly most: number;
}

/** A number against its limit: a bar as long as its share of it, and a word with a sign where it is beyond. */
function Amount({ row, kind, limit, most }: AmountProps) {
  const say = useWords(BURDEN);
  const amount = row[kind];
  const isBeyond = row.beyond.includes(kind);
  const share = Math.min(1, amount / Math.max(1, limit ?? most));
  return (
    <div className="amount">
      <span>
        {limit === null ? amount : say('of_limit', { amount, limit })}{' '}
        {isBeyond && (
          <Told tone="bad" icon={<WarningOutlined />} words={say('beyond', { more: amount - (limit ?? 0) })} />
        )}
      </span>
      <span className="amount-bar" aria-hidden="true">
        <span data-beyond={isBeyond || undefined} style={{ width: `${share * 100}%` }} />
      </span>
    </div>
  );
}
