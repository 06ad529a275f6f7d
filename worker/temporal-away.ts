/** A Temporal server does not answer: where it was looked for, and what was heard instead. */
export class TemporalAway extends Error {
  readonly where: string;

  constructor(where: string, cause: unknown) {
    super(reasonOf(cause), { cause });
    this.name = 'TemporalAway';
    this.where = where;
  }
}

/** What a failure says in one line; the SDK puts the reason into its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const line = (cause instanceof Error ? cause : error).message.split('\n', 1)[0] ?? '';
  return line.slice(0, 300);
}
