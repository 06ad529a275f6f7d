import { ActButton } from '../../parts/act/act-button.tsx';
import type { Field } from '../../parts/act/field.tsx';
import { useUnitField } from '../../parts/use-unit-field.ts';
import { EVALUATION } from '../../words/evaluation.ts';
import { YEAR_ACTS } from '../../words/evaluation-acts.ts';
import { useWords } from '../../words/use-words.ts';
import { type Evaluation, TOUCHES, useRequest } from './use-evaluation.ts';

interface Props {
  readonly evaluation: Evaluation;
}

/** Asks for a plus or minus item of a year or, where the rules know vetoes, for the finding of one. */
export function ProposeEntry({ evaluation }: Props) {
  const say = useWords(EVALUATION);
  const sayAct = useWords(YEAR_ACTS);
  const request = useRequest(evaluation);
  const unit = useUnitField(say('unit'));
  const grounds = useGrounds();
  const kinds = (['plus', 'minus'] as const).map((value) => ({ value, label: say(value) }));
  const vetoes = evaluation.annual.vetoes.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="acts no-print">
      <ActButton
        name={sayAct('act.propose')}
        told={sayAct('told.propose')}
        fields={[
          { name: 'kind', label: sayAct('kind'), kind: 'choice', choices: kinds, required: true, initial: 'plus' },
          unit,
          { name: 'amount', label: sayAct('amount'), kind: 'number', required: true },
          ...grounds,
        ]}
        act={({ kind, unit: of = '', amount = '', reason = '', evidence = '' }, key) => {
          const entry = {
            kind: kind === 'minus' ? ('minus' as const) : ('plus' as const),
            unit: of,
            amount,
            reason,
            evidence,
          };
          return request({ ask: 'propose_entry', id: `entry-${key.slice(0, 8)}`, entry }, key);
        }}
        touches={TOUCHES}
      />
      {vetoes.length > 0 && (
        <ActButton
          name={sayAct('act.veto')}
          told={sayAct('told.veto')}
          fields={[
            { name: 'veto', label: sayAct('veto'), kind: 'choice', choices: vetoes, required: true },
            unit,
            ...grounds,
          ]}
          act={({ veto = '', unit: of = '', reason = '', evidence = '' }, key) => {
            const entry = { kind: 'veto' as const, veto, unit: of, reason, evidence };
            return request({ ask: 'propose_entry', id: `entry-${key.slice(0, 8)}`, entry }, key);
          }}
          touches={TOUCHES}
        />
      )}
    </div>
  );
}

function useGrounds(): readonly Field[] {
  const sayAct = useWords(YEAR_ACTS);
  return [
    { name: 'reason', label: sayAct('reason'), kind: 'text', required: true },
    { name: 'evidence', label: sayAct('evidence'), kind: 'line', required: true, told: sayAct('evidence_told') },
  ];
}
