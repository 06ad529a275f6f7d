import { DOCUMENT_KINDS, type NamedDocument, useDocumentName } from '../../parts/use-document-name.ts';
import { DOCUMENT } from '../../words/document.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { useWords } from '../../words/use-words.ts';
import type { Outcome } from './use-rehearsals.ts';

interface Props {
  readonly id: string;
  readonly outcome: Pick<Outcome, 'documents' | 'units'>;
}

/** The published documents by their kinds, each opened in a window of its own in which nothing runs. */
export function Documents({ id, outcome }: Props) {
  const say = useWords(REHEARSE);
  const kindWord = useWords(DOCUMENT);
  const named = useNamed(outcome);
  if (outcome.documents.length === 0) return <p className="faint">{say('no_documents')}</p>;
  const groups = DOCUMENT_KINDS.map((kind) => [kind, named.filter((one) => one.kind === kind)] as const);
  return groups
    .filter(([, found]) => found.length > 0)
    .map(([kind, found]) => (
      <details key={kind} open={kind === 'review' || found.length < 5}>
        <summary>
          {kindWord(`kind.${kind}`)} <span className="faint">{found.length}</span>
        </summary>
        <ul className="documents-of">
          {found.map(({ name, of }) => (
            <li key={name}>
              <a
                href={`/api/rehearsals/${id}/document?name=${encodeURIComponent(name)}`}
                target="_blank"
                rel="noreferrer"
              >
                {of}
              </a>
            </li>
          ))}
        </ul>
      </details>
    ));
}

function useNamed({ documents, units }: Props['outcome']): NamedDocument[] {
  return documents.map(useDocumentName((unit) => units.find((u) => u.unit === unit)?.name ?? unit));
}
