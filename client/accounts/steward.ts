/** Who looks after accounts: an administrator, or the operator, who has no account. */
export interface Steward {
  /** The administrator's own account. */
  readonly id: string | null;
  /** As the record names them. */
  readonly actor: string;
}

/** A request of a steward: its key makes it once, however often it is sent. */
export interface AskedBy extends Steward {
  readonly key: string;
}
