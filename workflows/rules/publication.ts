/** The kinds of document that a cycle publishes. A report to a leader and the papers of a case are none of them. */
export const DOCUMENT_KINDS = ['bulletin', 'briefing', 'review', 'worksheet', 'evaluation'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** How a document may be published; null where the policy decides nothing about it, so that it stays inside. */
export type PublicationMark = 'public' | 'internal' | null;

/** What a policy decides of it. */
interface Decided {
  readonly public_documents?: readonly DocumentKind[] | undefined;
}

/**
 * The mark of a kind of document: only what the policy names is published openly (此件公开发布; domain §6, edge case 27).
 * A version of the policy is published with four eyes, so the decision is a recorded one.
 */
export function publicationMark({ public_documents: named }: Decided, kind: DocumentKind): PublicationMark {
  if (named === undefined) return null;
  return named.includes(kind) ? 'public' : 'internal';
}
