import type { DocumentKind } from '../../workflows/rules/publication.ts';

/** Which document it is: of which period, of which unit where it is of one, in which edition. */
export interface DocumentOf {
  readonly kind: DocumentKind;
  readonly period: string;
  readonly unit: string | null;
  readonly version: number;
}

/** What the file of a document is called; later editions say so. */
export function documentName({ kind, period, unit, version }: DocumentOf): string {
  return `${kind}-${period}${unit === null ? '' : `-${unit}`}${version > 1 ? `-v${version}` : ''}.html`;
}
