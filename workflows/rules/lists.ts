/** A list that is kept under a policy (五张清单, 004-2): its code, its name, and what each entry has to say besides. */
export interface ListType {
  readonly list: string;
  readonly name: string;
  readonly fields: readonly string[];
}
