import { ArrowRightOutlined } from '@ant-design/icons';
import type { Shape } from '../../../api/client.ts';
import { CHANGE } from '../../words/plan-change.ts';
import { useWords } from '../../words/use-words.ts';
import { usePeriodName } from '../period-name.ts';
import { useTimes } from '../use-times.ts';
import './differs.css';

type ToldChange = Shape<'ToldChange'>;

interface Props {
  readonly changes: readonly ToldChange[];
  /** True for what was decided: it is told what stood then. */
  readonly past?: boolean;
}

/** What changes make of the plan, side by side: how it stands, and how it would. */
export function Differs({ changes, past = false }: Props) {
  const say = useWords(CHANGE);
  const tell = useTold();
  return (
    <div className="scrolled">
      <table className="plain-table differs">
        <thead>
          <tr>
            <th>{say('what')}</th>
            <th>{say(past ? 'was' : 'before')}</th>
            <th>{say('after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => {
            const { of, before, after } = tell(change);
            return (
              <tr key={`${change.task}/${change.act}/${change.indicator}/${change.period}`}>
                <td>
                  {of} <small className="faint">{say(`act.${change.act}`)}</small>
                </td>
                <td>{before}</td>
                <td>
                  <ArrowRightOutlined className="faint" /> <strong>{after}</strong>{' '}
                  <small className="faint">{change.from && sinceOf(change) && tell.from(change.from)}</small>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function sinceOf({ act }: ToldChange): boolean {
  return act !== 'extend' && act !== 'excuse';
}

/** A change in words: of what, how it stood, how it stands afterwards. */
function useTold() {
  const say = useWords(CHANGE);
  const periodName = usePeriodName();
  const { day, by } = useTimes();
  const tell = ({ title, indicator, period, act, before, after }: ToldChange) => {
    const of = [title, indicator, period && periodName(period)].filter(Boolean).join(' · ');
    const none = '–';
    switch (act) {
      case 'extend':
        return { of, before: before ? day(before) : none, after: after ? day(after) : none };
      case 'excuse':
        return { of, before: before ? by(before) : none, after: after ? by(after) : none };
      case 'suspend':
        return { of, before: none, after: say('suspended_to', { day: after ? day(after) : none }) };
      case 'withdraw':
        return { of, before: none, after: say('withdrawn') };
      case 'accept':
        return { of, before: none, after: say('accepted') };
      case 'add_task':
        return { of, before: none, after: say('leads', { units: after ?? none }) };
      default:
        return { of, before: before ?? none, after: after ?? none };
    }
  };
  return Object.assign(tell, { from: (from: string) => say('from_day', { day: day(from) }) });
}
