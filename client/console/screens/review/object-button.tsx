import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import type { Field } from '../../parts/act/field.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import { type Review, TOUCHES, useRequest } from './use-review.ts';

/** A head's objection to the unit's own result, or to that of a unit whose duties it took over. */
export function ObjectButton({ review }: { readonly review: Review }) {
  const say = useWords(REVIEW);
  const name = useNames(review);
  const request = useRequest(review);
  const own = useStanding().own?.post.unit ?? '';
  if (!review.asks.includes('object')) return null;
  const units = review.snapshot.groups.flatMap((g) => g.units.map((u) => u.unit));
  const choices = units.map((unit) => ({ value: unit, label: name.unit(unit) }));
  const which: Field = { name: 'unit', label: say('for_unit'), kind: 'choice', choices, required: true, initial: own };
  return (
    <ActButton
      name={say('act.object')}
      told={say('told.object')}
      fields={[
        ...(units.length > 1 ? [which] : []),
        { name: 'grounds', label: say('grounds'), kind: 'text', required: true },
        { name: 'files', label: say('evidence'), kind: 'files', unit: own, told: say('evidence_told') },
      ]}
      act={({ unit = own, grounds = '', files }, key) =>
        request({ ask: 'object', unit, grounds, ...(files ? { files: linesOf(files) } : {}) }, key)
      }
      touches={TOUCHES}
    />
  );
}
