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
  const { own } = useStanding();
  const isDraft = version?.state !== 'published';
  // A unit's part of a draft is no document.
  if (isDraft && own?.post.unit != null) return null;
  return (
    <Paper
      year={year}
      version={null}
      words={{ open: say(isDraft ? 'document_draft' : 'document'), print: say('print') }}
    />
  );
}

/** A version that was published before, as it was. */
export function OlderDocument({ year, version }: { readonly year: string; readonly version: number }) {
  const say = useWords(EVALUATION);
  return <Paper year={year} version={version} words={{ open: say('document_of', { version }) }} />;
}

interface PaperProps {
  readonly year: string;
  /** Null for the newest. */
  readonly version: number | null;
  readonly words: { readonly open: string; readonly print?: string };
}

function Paper({ year, version, words }: PaperProps) {
  const say = useWords(EVALUATION);
  const { cycle } = useStanding();
  const query: Record<string, string> = version === null ? {} : { version: String(version) };
  const params = { path: { cycle: cycle ?? '', year }, query };
  const save = version === null ? say('save') : say('save_of', { version });
  return (
    <PaperButtons
      address={`/api/cycles/${cycle}/evaluations/${year}/document?${new URLSearchParams(query)}`}
      take={() => asked(() => api.GET('/cycles/{cycle}/evaluations/{year}/document', { params, parseAs: 'blob' }))}
      name={`${cycle}-${year}${version === null ? '' : `-v${version}`}.html`}
      words={{ ...words, save }}
    />
  );
}
