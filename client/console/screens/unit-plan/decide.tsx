import { keyed } from '../../../api/client.ts';
import type { Sent } from '../../../api/described.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { UNIT_PLANS } from '../../words/unit-plans.ts';
import { useWords } from '../../words/use-words.ts';
import type { UnitPlan } from '../unit-plans/use-unit-plans.ts';

/** Takes note of a plan, whose steps are followed from then on, or sends it back with a reason. */
export function Decide({ plan: { plan, unit } }: { readonly plan: UnitPlan }) {
  const say = useWords(UNIT_PLANS);
  const cycle = useStanding().cycle ?? '';
  const decide = (body: Sent<'decideUnitPlan'>, key: string) =>
    asked(() => api.POST('/cycles/{cycle}/unit-plans/decisions', { params: keyed({ cycle }, key), body }));
  const touches = ['unit-plans', 'waiting', 'duties', 'lists', 'list-entries'];
  return (
    <section className="panel no-print">
      <p>{say('decide_told')}</p>
      <div className="acts">
        <ActButton
          look="primary"
          name={say('approve')}
          told={say('approve_told')}
          touches={touches}
          act={(_values, key) => decide({ ask: 'approve', plan, unit }, key)}
        />
        <ActButton
          name={say('return')}
          told={say('return_told')}
          fields={[{ name: 'reason', label: say('reason'), kind: 'text', required: true }]}
          touches={touches}
          act={({ reason = '' }, key) => decide({ ask: 'return', plan, unit, reason }, key)}
        />
      </div>
    </section>
  );
}
