import { ArrowRightOutlined, CheckCircleOutlined, CloseCircleOutlined, MinusCircleOutlined } from '@ant-design/icons';
import type { Shape } from '../../../api/client.ts';
import { Told } from '../../parts/days-left.tsx';
import type { Plan } from '../../parts/use-plan.ts';
import { fieldWord, IMPORT } from '../../words/plan-import.ts';
import { useWords } from '../../words/use-words.ts';

export type Difference = Shape<'Difference'>;

/** How many rows are drawn at once; a table that changes more is read in the file itself. */
const MOST = 500;

interface Props {
  readonly plan: Plan;
  readonly found: readonly Difference[];
}

/** What a table says differently from the plan, side by side, and what of it a running cycle can take. */
export function DiffTable({ plan, found }: Props) {
  const say = useWords(IMPORT);
  const names = new Map(plan.units.map((u) => [u.id, u.name]));
  if (found.length === 0) return <p>{say('same')}</p>;
  return (
    <>
      <p role="status">{say('count', { count: found.length })}</p>
      <div className="scrolled">
        <table className="plain-table differs">
          <thead>
            <tr>
              <th>{say('where')}</th>
              <th>{say('before')}</th>
              <th>{say('after')}</th>
              <th>{say('possible')}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, MOST).map((d) => (
              <tr key={`${d.task}/${d.indicator}/${d.field}`}>
                <td>
                  {[d.title, indicatorName(plan, d)].filter(Boolean).join(' · ')}{' '}
                  <small className="faint">{say(fieldWord(d.field))}</small>
                </td>
                <td>{told(names, d.field, d.before)}</td>
                <td>
                  <ArrowRightOutlined className="faint" /> <strong>{told(names, d.field, d.after)}</strong>
                </td>
                <td>
                  <Possible change={d.change} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > MOST && <p>{say('more', { count: found.length - MOST })}</p>}
    </>
  );
}

function Possible({ change }: Pick<Difference, 'change'>) {
  const say = useWords(IMPORT);
  if (change === null) return <Told tone="bad" icon={<CloseCircleOutlined />} words={say('not_while_running')} />;
  if (change.act === 'withdraw') {
    return <Told tone="warn" icon={<MinusCircleOutlined />} words={say('left_out')} />;
  }
  return <Told tone="good" icon={<CheckCircleOutlined />} words={say('can')} />;
}

function indicatorName({ tasks }: Plan, { task, indicator }: Difference): string | null {
  if (indicator === null) return null;
  return tasks.find((t) => t.id === task)?.indicators.find((i) => i.id === indicator)?.name ?? null;
}

function told(names: ReadonlyMap<string, string>, field: string, value: string): string {
  if (value === '') return '–';
  if (field !== 'lead' && field !== 'co') return value;
  return value
    .split(' ')
    .map((unit) => names.get(unit) ?? unit)
    .join('、');
}
