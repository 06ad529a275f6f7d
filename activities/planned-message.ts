/** What messages are about. */
export const MAIL_KINDS = [
  'reminder',
  'approval',
  'signature',
  'follow_up',
  'served',
  'rating',
  'draft',
  'annual_draft',
  'inspection',
  'work_report',
  'unit_plan',
] as const;

/** A row of the mail ledger, to be planned. */
export interface PlannedMessage {
  readonly key: string;
  readonly kind: (typeof MAIL_KINDS)[number];
  readonly recipient: string;
  readonly items: readonly object[];
}
