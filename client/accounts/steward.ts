/** Who looks after accounts: an administrator, or the operator, who has no account. */
export interface Steward {
  /** The administrator's own account. */
  readonly id: string | null;
  /** As the record names them. */
  readonly actor: string;
}
