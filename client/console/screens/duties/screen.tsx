import { lazy, Suspense } from 'react';
import { Waiting } from '../../app/shell/waiting.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { DUTY } from '../../words/duties.ts';
import { useWords } from '../../words/use-words.ts';
import { CasesPanel } from './cases-panel.tsx';
import './duties.css';
import { ObjectionsPanel } from './objections-panel.tsx';
import { PeriodPanel } from './period-panel.tsx';
import { PlansPanel } from './plans-panel.tsx';
import { RatingsPanel } from './ratings-panel.tsx';
import { byPeriod } from './standing-of.ts';
import { useDesk, useDuties } from './use-duties.ts';

/** Only heads sign, and nobody else loads what it takes. */
const SignPanel = lazy(() => import('./sign-panel.tsx').then((file) => ({ default: file.SignPanel })));

/** My duties: what my unit owes, by when, and what waits for me. */
export function Screen() {
  const say = useWords(DUTY);
  const { isHead } = useDesk();
  const duties = useDuties(null);
  return (
    <div className="duties">
      <Heading>{say('title')}</Heading>
      <OnPaper />
      <Loaded query={duties}>
        {({ reports, forms, cases, objections, plans, ratings }) => (
          <>
            {isHead && (
              <Suspense fallback={<Waiting />}>
                <SignPanel reports={reports} />
              </Suspense>
            )}
            {reports.length + cases.length + objections.length + plans.length + ratings.length === 0 && (
              <p>{say('none')}</p>
            )}
            {[...byPeriod(reports)].map(([period, of]) => (
              <PeriodPanel key={period} period={period} reports={of} form={forms.find((f) => f.period === period)} />
            ))}
            <RatingsPanel ratings={ratings} />
            <CasesPanel cases={cases} />
            <ObjectionsPanel objections={objections} />
            <PlansPanel plans={plans} />
          </>
        )}
      </Loaded>
    </div>
  );
}
