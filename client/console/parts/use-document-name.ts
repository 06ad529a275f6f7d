import { DOCUMENT } from '../words/document.ts';
import { useWords } from '../words/use-words.ts';
import { usePeriodName } from './period-name.ts';

export const DOCUMENT_KINDS = ['review', 'bulletin', 'briefing', 'worksheet', 'evaluation', 'other'] as const;

/** What a published document is, as the name of its file tells. */
export interface NamedDocument {
  readonly name: string;
  readonly kind: (typeof DOCUMENT_KINDS)[number];
  /** Of which period it is, and of which unit where it is of one. */
  readonly of: string;
}

const NAME = /^([a-z]+)-(\d{4}(?:-(?:Q\d|H\d|\d\d(?:-D\d)?))?)(?:-([\w-]+?))??(?:-v(\d+))?\.html$/;

/** Tells documents by their names: `worksheet-2024-Q1-slj-v2.html` is the second edition of a unit's of a quarter. */
export function useDocumentName(unitName: (unit: string) => string): (name: string) => NamedDocument {
  const say = useWords(DOCUMENT);
  const periodName = usePeriodName();
  return (name) => {
    const [, word = '', period = '', unit, number] = NAME.exec(name) ?? [];
    const kind = DOCUMENT_KINDS.find((known) => known === word) ?? 'other';
    const told = [periodName(period), unit && unitName(unit), number && say('edition', { number })];
    return { name, kind, of: kind === 'other' ? name : told.filter(Boolean).join(' ') };
  };
}
