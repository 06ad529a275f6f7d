import type { StewardPost } from '../../workflows/rules/authority/actor.ts';

/** Who looks after accounts: an administrator, or the operator, who has no account. */
export interface Steward {
  /** The administrator's own account. */
  readonly id: string | null;
  /** As the record names them. */
  readonly actor: string;
  /** As what they look after accounts. */
  readonly role: StewardPost;
}

/** A request of a steward: its key makes it once, however often it is sent. */
export interface AskedBy extends Steward {
  readonly key: string;
}
