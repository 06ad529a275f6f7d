import { ActButton } from '../../parts/act/act-button.tsx';
import { YEAR_ACTS } from '../../words/evaluation-acts.ts';
import { useWords } from '../../words/use-words.ts';
import { type Evaluation, TOUCHES, useRequest } from './use-evaluation.ts';

interface Props {
  readonly evaluation: Evaluation;
}

/** What takes a year's evaluation a step on, as far as one may now. */
export function StageButtons({ evaluation }: Props) {
  const say = useWords(YEAR_ACTS);
  const request = useRequest(evaluation);
  return (
    <>
      {evaluation.asks.includes('draft') && <DraftButton evaluation={evaluation} />}
      {(['approve', 'publish'] as const)
        .filter((ask) => evaluation.asks.includes(ask))
        .map((ask) => (
          <ActButton
            key={ask}
            look="primary"
            name={say(`act.${ask}`)}
            told={say(`told.${ask}`)}
            act={(_, key) => request({ ask }, key)}
            touches={TOUCHES}
          />
        ))}
    </>
  );
}

/** Drafts the year, drafts it anew, or drafts a correction of what was published, with its reason. */
function DraftButton({ evaluation }: Props) {
  const say = useWords(YEAR_ACTS);
  const request = useRequest(evaluation);
  const state = evaluation.version?.state;
  const kind = state === undefined ? 'draft' : state === 'published' ? 'correct' : 'redraft';
  return (
    <ActButton
      {...(kind === 'draft' || evaluation.stale ? { look: 'primary' } : {})}
      name={say(`act.${kind}`)}
      told={say(`told.${kind}`)}
      fields={kind === 'correct' ? [{ name: 'reason', label: say('reason'), kind: 'text', required: true }] : []}
      act={({ reason = null }, key) => request({ ask: 'draft', reason }, key)}
      touches={TOUCHES}
    />
  );
}
