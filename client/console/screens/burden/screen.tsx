import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { Picked } from '../../parts/picked.tsx';
import { Ticked } from '../../parts/ticked.tsx';
import { usePlan } from '../../parts/use-plan.ts';
import { useShown } from '../../parts/use-shown.ts';
import { BURDEN } from '../../words/burden.ts';
import { useWords } from '../../words/use-words.ts';
import { AskedTwice } from './asked-twice.tsx';
import { BurdenTable } from './burden-table.tsx';
import { type Burden, useBurden } from './use-burden.ts';
import './burden.css';

/** What units are asked for in a month — forms, figures, notices, messages — against what the rules let them be asked. */
export function Screen() {
  const say = useWords(BURDEN);
  const [shown, change] = useShown();
  const burden = useBurden(shown('month'));
  return (
    <>
      <Heading>{say('title')}</Heading>
      <p className="faint">{say('told')}</p>
      <Loaded query={burden}>{(known) => <Known burden={known} onMonth={(month) => change('month', month)} />}</Loaded>
    </>
  );
}

interface Props {
  readonly burden: Burden;
  readonly onMonth: (month: string) => void;
}

function Known({ burden, onMonth }: Props) {
  const say = useWords(BURDEN);
  const [shown, change] = useShown();
  const { month, limits, units, cycles, shared } = burden;
  const isOnly = shown('beyond') === 'yes';
  const beyond = units.filter((unit) => unit.beyond.length > 0);
  const rows = isOnly ? beyond : units;
  return (
    <>
      <OnPaper periods={[month]} />
      <search className="filters">
        <Months month={month} onMonth={onMonth} />
        {units.length > 1 && (
          <Ticked label={say('only_beyond')} value={isOnly} onTick={(to) => change('beyond', to ? 'yes' : '')} />
        )}
      </search>
      <p role="status" className="burden-sum">
        <Summary month={month} units={units.length} beyond={beyond.length} hasLimits={limits !== null} />
      </p>
      {cycles.length > 1 && <p className="faint">{say('together', { count: cycles.length })}</p>}
      <section className="panel">
        {rows.length === 0 ? <p>{say('none')}</p> : <BurdenTable rows={rows} limits={limits} />}
      </section>
      {shared.length > 0 && <AskedTwice shared={shared} />}
    </>
  );
}

/** The months of the plan. */
function Months({ month, onMonth }: { readonly month: string; readonly onMonth: (month: string) => void }) {
  const say = useWords(BURDEN);
  const name = usePeriodName();
  const { from = month, to = month } = usePlan().data?.horizon ?? {};
  const months = monthsBetween(from < month ? from : month, to > month ? to : month);
  return (
    <Picked
      label={say('month')}
      value={month}
      onPick={onMonth}
      options={months.map((value) => ({ value, label: name(value) }))}
    />
  );
}

const IN_A_YEAR = 12;

function monthsBetween(from: string, to: string): string[] {
  const count = (day: string) => Number(day.slice(0, 4)) * IN_A_YEAR + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: count(to) - count(from) + 1 }, (_, index) => {
    const at = count(from) + index;
    return `${Math.floor(at / IN_A_YEAR)}-${String((at % IN_A_YEAR) + 1).padStart(2, '0')}`;
  });
}

interface SummaryProps {
  readonly month: string;
  readonly units: number;
  readonly beyond: number;
  readonly hasLimits: boolean;
}

function Summary({ month, units, beyond, hasLimits }: SummaryProps) {
  const say = useWords(BURDEN);
  const period = usePeriodName()(month);
  if (!hasLimits) return say('no_limits', { period });
  if (beyond === 0) {
    return <Told tone="good" icon={<CheckCircleOutlined />} words={say('all_within', { period, count: units })} />;
  }
  return <Told tone="bad" icon={<WarningOutlined />} words={say('some_beyond', { period, count: beyond, units })} />;
}
