/** A refusal that a caller can act on: codes with what they speak of. Nothing was changed. */
export interface Refused {
  readonly line: number | null;
  readonly code: string;
  readonly subject: string;
}

/** What an operation may end with besides success; each edge translates it once. */
export class OperationError extends Error {
  readonly kind: 'refused' | 'conflict' | 'not_found' | 'unavailable' | 'forbidden';
  readonly refusals: readonly Refused[];

  constructor(kind: OperationError['kind'], refusals: readonly Refused[]) {
    super(refusals.map((r) => `${r.code} ${r.subject}`).join('; '));
    this.name = 'OperationError';
    this.kind = kind;
    this.refusals = refusals;
  }
}

/** An error of one code about one subject. */
export function operationError(kind: OperationError['kind'], code: string, subject: string): OperationError {
  return new OperationError(kind, [{ line: null, code, subject }]);
}
