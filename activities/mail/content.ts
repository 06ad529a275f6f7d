/** A message as it is said, before it is put into bytes. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** An iCalendar text for the deadlines spoken of, or null. */
  readonly calendar: string | null;
}
