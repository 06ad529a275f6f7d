import { ActButton } from '../../parts/act/act-button.tsx';
import { usePlan } from '../../parts/use-plan.ts';
import { ITEMS } from '../../words/score-items.ts';
import { useWords } from '../../words/use-words.ts';
import { groundsOf, useGroundsFields, usePeriodField, useProposal } from './use-propose.ts';

/** One figure of one indicator of a unit set to another, in one of these periods to come. */
export function ProposeOverride({ periods }: { readonly periods: readonly string[] }) {
  const say = useWords(ITEMS);
  const propose = useProposal();
  const choices = useIndicators();
  const sets = (['value', 'performance'] as const).map((value) => ({ value, label: say(`sets.${value}`) }));
  const period = usePeriodField(periods);
  return (
    <ActButton
      name={say('propose_override')}
      told={say('override_told')}
      fields={[
        { name: 'of', label: say('indicator'), kind: 'choice', choices, required: true },
        period,
        { name: 'sets', label: say('sets'), kind: 'choice', choices: sets, required: true, initial: 'value' },
        { name: 'amount', label: say('figure'), kind: 'line', required: true },
        ...useGroundsFields('of'),
      ]}
      act={(values, key) => {
        const [unit = '', task = '', indicator = ''] = (values.of ?? '').split('/');
        const set = values.sets === 'performance' ? 'performance' : 'value';
        const amount = values.amount ?? '';
        return propose({ kind: 'override', unit, task, indicator, sets: set, amount, ...groundsOf(values) }, key);
      }}
      touches={['items']}
    />
  );
}

/** Every indicator with each unit that leads its task: whose figure can be set. */
function useIndicators() {
  const { data } = usePlan();
  const name = (id: string) => data?.units.find((u) => u.id === id)?.name ?? id;
  return (data?.tasks ?? []).flatMap(({ id, title, lead, indicators }) =>
    lead.flatMap((unit) =>
      indicators.map((indicator) => ({
        value: `${unit}/${id}/${indicator.id}`,
        label: `${name(unit)}：${title} · ${indicator.name}`,
      })),
    ),
  );
}
