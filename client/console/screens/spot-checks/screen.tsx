import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { Picked } from '../../parts/picked.tsx';
import { Sections } from '../../parts/sections.tsx';
import { useBoard } from '../../parts/use-board.ts';
import { useShown } from '../../parts/use-shown.ts';
import { SPOT_CHECKS } from '../../words/spot-checks.ts';
import { useWords } from '../../words/use-words.ts';
import { DrawButton } from './draw-button.tsx';
import { DrawnReports } from './drawn-reports.tsx';
import { useDraw } from './use-draw.ts';
import './spot-checks.css';

/** The reports that were drawn to be looked at on the spot, period by period, and what was found. */
export function Screen() {
  const say = useWords(SPOT_CHECKS);
  const [shown, change] = useShown();
  const name = usePeriodName();
  const board = useBoard(useStanding().cycle ?? '', null);
  return (
    <>
      <Heading>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={board}>
        {({ period: newest, periods }) => {
          const period = shown('period') || newest;
          return (
            <>
              <search className="filters">
                <Picked
                  label={say('period')}
                  value={period}
                  onPick={(to) => change('period', to)}
                  options={periods.toReversed().map((value) => ({ value, label: name(value) }))}
                />
              </search>
              <Period period={period} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Period({ period }: { readonly period: string }) {
  const say = useWords(SPOT_CHECKS);
  const { role } = useStanding();
  return (
    <Loaded query={useDraw(period)}>
      {(drawn) =>
        drawn === null ? (
          <section className="panel">
            <p>{say('not_drawn')}</p>
            {role === 'supervisor' && <DrawButton period={period} />}
          </section>
        ) : (
          <DrawnReports drawn={drawn} />
        )
      }
    </Loaded>
  );
}
