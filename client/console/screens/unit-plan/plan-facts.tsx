import { useStanding } from '../../app/session/use-session.ts';
import { Facts } from '../../parts/facts.tsx';
import { KeptFiles } from '../../parts/kept-files.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { UNIT_PLANS } from '../../words/unit-plans.ts';
import { useWords } from '../../words/use-words.ts';
import { PlanState } from '../unit-plans/plan-state.tsx';
import type { UnitPlan } from '../unit-plans/use-unit-plans.ts';

/** Where a plan stands, by when it is owed, who filed and who decided it, and the paper itself. */
export function PlanFacts({ plan }: { readonly plan: UnitPlan }) {
  const say = useWords(UNIT_PLANS);
  const { day, instant } = useTimes();
  const cycle = useStanding().cycle ?? '';
  const person = usePeople(cycle);
  const { due, filedBy, filedAt, decidedBy, decidedAt, reason, text, files = [] } = plan;
  const by = (who: string, at: string) => say('by_at', { by: person(who), at: instant(at) });
  return (
    <section className="panel">
      <Facts
        facts={[
          [say('state'), <PlanState key="state" plan={plan} />],
          [say('due'), day(due)],
          ...(filedBy && filedAt ? ([[say('filed'), by(filedBy, filedAt)]] as const) : []),
          ...(decidedBy && decidedAt ? ([[say('decided'), by(decidedBy, decidedAt)]] as const) : []),
          ...(reason ? ([[say('returned_because'), <strong key="why">{reason}</strong>]] as const) : []),
          ...(files.length > 0
            ? ([[say('files'), <KeptFiles key="files" cycle={cycle} files={files} />]] as const)
            : []),
        ]}
      />
      {text && <p className="unit-plan-text">{text}</p>}
    </section>
  );
}
