import type { ReactNode } from 'react';
import { OF_PERIOD } from '../words/of-period.ts';
import { useWords } from '../words/use-words.ts';
import { Loaded } from './loaded.tsx';
import { OnPaper } from './on-paper.tsx';
import { usePeriodName } from './period-name.ts';
import { Picked } from './picked.tsx';
import { usePeriods } from './use-periods.ts';
import { useShown } from './use-shown.ts';

interface Props {
  readonly label: string;
  readonly children: (period: string) => ReactNode;
}

/** Something of a reporting period that one picks: at first of the newest whose reports were due. */
export function OfPeriod({ label, children }: Props) {
  const [shown, change] = useShown();
  const name = usePeriodName();
  const say = useWords(OF_PERIOD);
  return (
    <Loaded query={usePeriods()}>
      {({ newest, periods }) => {
        const period = shown('period') || newest;
        if (period === null) return <p>{say('none')}</p>;
        return (
          <>
            <OnPaper periods={[period]} />
            <search className="filters">
              <Picked
                label={label}
                value={period}
                onPick={(to) => change('period', to)}
                options={periods.map((value) => ({ value, label: name(value) }))}
              />
            </search>
            {children(period)}
          </>
        );
      }}
    </Loaded>
  );
}
