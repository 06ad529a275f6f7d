import { usePeriodName } from '../../parts/period-name.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { useWords } from '../../words/use-words.ts';
import type { Outcome } from './use-rehearsals.ts';

const KINDS = ['review', 'bulletin', 'briefing', 'worksheet', 'evaluation', 'other'] as const;
type Kind = (typeof KINDS)[number];

interface Named {
  readonly name: string;
  readonly kind: Kind;
  /** Of which period it is, and of which unit where it is of one. */
  readonly of: string;
}

interface Props {
  readonly id: string;
  readonly outcome: Pick<Outcome, 'documents' | 'units'>;
}

/** The published documents by their kinds, each opened in a window of its own in which nothing runs. */
export function Documents({ id, outcome }: Props) {
  const say = useWords(REHEARSE);
  const named = useNamed(outcome);
  if (outcome.documents.length === 0) return <p className="faint">{say('no_documents')}</p>;
  const groups = KINDS.map((kind) => [kind, named.filter((one) => one.kind === kind)] as const);
  return groups
    .filter(([, found]) => found.length > 0)
    .map(([kind, found]) => (
      <details key={kind} open={kind === 'review' || found.length < 5}>
        <summary>
          {say(`kind.${kind}`)} <span className="faint">{found.length}</span>
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

/** What the documents are, as their names tell: `worksheet-2024-Q1-slj.html` is a unit's of a quarter. */
function useNamed({ documents, units }: Props['outcome']): Named[] {
  const periodName = usePeriodName();
  return documents.map((name) => {
    const [, word = '', period = '', unit = ''] =
      /^([a-z]+)-(\d{4}(?:-(?:Q\d|H\d|\d\d(?:-D\d)?))?)(?:-([\w-]+))?\.html$/.exec(name) ?? [];
    const kind = KINDS.find((known) => known === word) ?? 'other';
    const unitName = units.find((u) => u.unit === unit)?.name ?? unit;
    return { name, kind, of: kind === 'other' ? name : [periodName(period), unitName].filter(Boolean).join(' ') };
  });
}
