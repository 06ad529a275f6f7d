/** A refusal that a caller can act on: codes with what they speak of. Nothing was changed. */
export interface Refused {
  readonly line: number | null;
  readonly code: string;
  readonly subject: string;
  /** The part of the request that is meant, as a JSON pointer; where naming it helps a program. */
  readonly path?: string;
  /** What is wrong with a field of the request, as a code of the catalogue. */
  readonly fault?: { readonly path: string; readonly code: string; readonly params: Readonly<Record<string, string>> };
}

/** How a refusal is to be taken by whoever asked. */
export type RefusalKind =
  | 'refused'
  | 'conflict'
  | 'changed'
  | 'not_found'
  | 'wrong_method'
  | 'unavailable'
  | 'forbidden'
  | 'cut_short'
  | 'too_slow'
  | 'too_large'
  | 'unsupported'
  | 'too_many';

/** What an operation may end with besides success; each edge translates it once. */
export class OperationError extends Error {
  readonly kind: RefusalKind;
  readonly refusals: readonly Refused[];

  constructor(kind: OperationError['kind'], refusals: readonly Refused[]) {
    super(refusals.map((r) => `${r.code} ${r.subject}`).join('; '));
    this.name = 'OperationError';
    this.kind = kind;
    this.refusals = refusals;
  }
}

/** An error of one code about one subject; `path` is the place of the request that is meant. */
export function operationError(
  kind: OperationError['kind'],
  code: string,
  subject: string,
  path?: string,
): OperationError {
  return new OperationError(kind, [{ line: null, code, subject, ...(path === undefined ? {} : { path }) }]);
}
