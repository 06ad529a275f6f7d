import { ActButton } from '../../parts/act/act-button.tsx';
import { useUnitField } from '../../parts/use-unit-field.ts';
import { ITEMS } from '../../words/score-items.ts';
import { useWords } from '../../words/use-words.ts';
import { groundsOf, useGroundsFields, usePeriodField, useProposal } from './use-propose.ts';

/** A bonus or a deduction for a unit, in one of these periods to come. */
export function ProposeItem({ periods }: { readonly periods: readonly string[] }) {
  const say = useWords(ITEMS);
  const propose = useProposal();
  const kinds = (['bonus', 'deduction'] as const).map((value) => ({ value, label: say(`kind.${value}`) }));
  const unit = useUnitField(say('unit'));
  const period = usePeriodField(periods);
  return (
    <ActButton
      name={say('propose')}
      told={say('propose_told')}
      fields={[
        { name: 'kind', label: say('kind'), kind: 'choice', choices: kinds, required: true, initial: 'bonus' },
        unit,
        period,
        { name: 'amount', label: say('amount'), kind: 'number', required: true, told: say('amount_told') },
        ...useGroundsFields('unit'),
      ]}
      act={(values, key) =>
        propose(
          {
            kind: values.kind === 'deduction' ? 'deduction' : 'bonus',
            unit: values.unit ?? '',
            amount: values.amount ?? '',
            ...groundsOf(values),
          },
          key,
        )
      }
      touches={['items']}
    />
  );
}
