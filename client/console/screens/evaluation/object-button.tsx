import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import type { Field } from '../../parts/act/field.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { EVALUATION } from '../../words/evaluation.ts';
import { YEAR_ACTS } from '../../words/evaluation-acts.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import { type Evaluation, TOUCHES, useRequest } from './use-evaluation.ts';

/** A head's objection to the draft of the unit's own year, or of one whose duties it took over. */
export function ObjectButton({ evaluation }: { readonly evaluation: Evaluation }) {
  const say = useWords(EVALUATION);
  const sayAct = useWords(YEAR_ACTS);
  const name = useNames(evaluation);
  const request = useRequest(evaluation);
  const own = useStanding().own?.post.unit ?? '';
  if (!evaluation.asks.includes('object')) return null;
  const units = (evaluation.version?.snapshot.inputs ?? []).map(({ unit }) => unit);
  const choices = units.map((unit) => ({ value: unit, label: name.unit(unit) }));
  const which: Field = { name: 'unit', label: say('unit'), kind: 'choice', choices, required: true, initial: own };
  return (
    <ActButton
      look="primary"
      name={sayAct('act.object')}
      told={sayAct('told.object')}
      fields={[
        ...(units.length > 1 ? [which] : []),
        { name: 'grounds', label: sayAct('grounds'), kind: 'text', required: true },
        { name: 'evidence', label: sayAct('evidence'), kind: 'line', required: true, told: sayAct('evidence_told') },
        { name: 'files', label: sayAct('files'), kind: 'files', unit: own },
      ]}
      act={({ unit = own, grounds = '', evidence = '', files }, key) =>
        request({ ask: 'object', unit, grounds, evidence, ...(files ? { files: linesOf(files) } : {}) }, key)
      }
      touches={TOUCHES}
    />
  );
}
