import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { useWords } from '../../words/use-words.ts';
import { VISITS } from '../../words/visits.ts';
import type { Visit } from './use-visits.ts';

/** Puts what was seen at a visit into the ledger of problems. */
export function RaiseProblem({ visit: { id, unit, on, seen } }: { readonly visit: Visit }) {
  const say = useWords(VISITS);
  const { day } = useTimes();
  const cycle = useStanding().cycle ?? '';
  const name = useUnitName()(unit);
  return (
    <ActButton
      name={say('problem')}
      of={`${name} ${day(on)}`}
      told={say('problem_told')}
      fields={[
        { name: 'title', label: say('problem_title'), kind: 'line', required: true },
        { name: 'due', label: say('problem_due'), kind: 'day', required: true },
        {
          name: 'reason',
          label: say('problem_reason'),
          kind: 'text',
          required: true,
          initial: say('problem_from', { on: day(on), seen }),
        },
      ]}
      touches={['follow-ups', 'visits']}
      act={({ title = '', due = '', reason = '' }, key) => {
        const body = { id: `${id}.${key.slice(0, 8)}`, kind: 'problem' as const, unit, title, due, reason, visit: id };
        return asked(() => api.POST('/cycles/{cycle}/follow-ups', { params: keyed({ cycle }, key), body }));
      }}
    />
  );
}
