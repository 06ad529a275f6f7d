import type { ReactNode } from 'react';
import { useStanding } from '../app/session/use-session.ts';
import { Loaded } from './loaded.tsx';
import { usePeriodName } from './period-name.ts';
import { Picked } from './picked.tsx';
import { useBoard } from './use-board.ts';
import { useShown } from './use-shown.ts';

interface Props {
  readonly label: string;
  readonly children: (period: string) => ReactNode;
}

/** Something of a reporting period that one picks: at first of the newest whose reports were due. */
export function OfPeriod({ label, children }: Props) {
  const [shown, change] = useShown();
  const name = usePeriodName();
  const board = useBoard(useStanding().cycle ?? '', null);
  return (
    <Loaded query={board}>
      {({ period: newest, periods }) => {
        const period = shown('period') || newest;
        return (
          <>
            <search className="filters">
              <Picked
                label={label}
                value={period}
                onPick={(to) => change('period', to)}
                options={periods.toReversed().map((value) => ({ value, label: name(value) }))}
              />
            </search>
            {children(period)}
          </>
        );
      }}
    </Loaded>
  );
}
