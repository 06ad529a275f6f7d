/** A row of the mail ledger, to be planned. */
export interface PlannedMessage {
  readonly key: string;
  readonly kind: 'reminder' | 'approval' | 'signature' | 'follow_up' | 'served' | 'rating' | 'draft';
  readonly recipient: string;
  readonly items: readonly object[];
}
