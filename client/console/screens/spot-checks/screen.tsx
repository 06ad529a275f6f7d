import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OfPeriod } from '../../parts/of-period.tsx';
import { Sections } from '../../parts/sections.tsx';
import { SPOT_CHECKS } from '../../words/spot-checks.ts';
import { useWords } from '../../words/use-words.ts';
import { DrawButton } from './draw-button.tsx';
import { DrawnReports } from './drawn-reports.tsx';
import { useDraw } from './use-draw.ts';
import './spot-checks.css';

/** The reports that were drawn to be looked at on the spot, period by period, and what was found. */
export function Screen() {
  const say = useWords(SPOT_CHECKS);
  return (
    <>
      <Heading>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <OfPeriod label={say('period')}>{(period) => <Period period={period} />}</OfPeriod>
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
