import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { PaperButtons } from '../../parts/paper-buttons.tsx';
import { EVALUATION } from '../../words/evaluation.ts';
import { useWords } from '../../words/use-words.ts';
import type { Evaluation } from './use-evaluation.ts';

/** The result of a year on paper: its draft for the office, once published for everybody; and the page itself. */
export function Documents({ evaluation: { year, version } }: { readonly evaluation: Evaluation }) {
  const say = useWords(EVALUATION);
  const { cycle, own } = useStanding();
  const isDraft = version?.state !== 'published';
  // A unit's part of a draft is no document.
  if (isDraft && own?.post.unit != null) return null;
  const params = { path: { cycle: cycle ?? '', year } };
  return (
    <PaperButtons
      address={`/api/cycles/${cycle}/evaluations/${year}/document`}
      take={() => asked(() => api.GET('/cycles/{cycle}/evaluations/{year}/document', { params, parseAs: 'blob' }))}
      name={`${cycle}-${year}.html`}
      words={{ open: say(isDraft ? 'document_draft' : 'document'), save: say('save'), print: say('print') }}
    />
  );
}
