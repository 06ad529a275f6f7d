import PostalMime, { type Email } from 'postal-mime';
import { render } from '../../activities/mail/render.ts';
import type { Definition } from '../../activities/store/definition.ts';
import type { LedgerRow } from '../../activities/store/mail-rows.ts';
import type { Person, Plan } from '../../workflows/rules/plan.ts';
import type { ReminderItem } from '../../workflows/rules/reminders.ts';
import { plan as castPlan } from './cast.ts';
import { definitionFor } from './office.ts';

export const FROM = '督办 <duban@duban.example>';

/** A line of a reminder: the water office's report for January, unless another is asked for. */
export function item(over: Partial<ReminderItem> = {}): ReminderItem {
  return { task: 'hydropower', unit: 'slj', period: '2024-01', slot: 0, ...over };
}

/** A ledger row that waits to be sent: a reminder of one report on the first working day of February. */
export function ledgerRow(over: Partial<LedgerRow> = {}): LedgerRow {
  return {
    key: 'reminder/jinyun-2024/2024-02-01T01:00:00Z/slj-reporter',
    cycle: 'jinyun-2024',
    at: '2024-02-01T01:00:00Z',
    kind: 'reminder',
    recipient: 'slj-reporter',
    items: [item()],
    state: 'pending',
    attempts: 0,
    ambiguous: 0,
    ...over,
  };
}

/** A message as it is written and as its recipient's program reads it. */
export interface Message {
  readonly raw: string;
  readonly mail: Email;
  readonly text: string;
  readonly html: string;
  /** The calendar's lines, unfolded; empty when there is none. */
  readonly calendar: readonly string[];
}

export interface MessageSetting {
  readonly plan?: Plan;
  readonly person?: Partial<Person>;
  readonly row?: Partial<LedgerRow>;
}

/** Renders a ledger row for the first person of a plan and reads it back. */
export async function message({ plan = castPlan(), person = {}, row = {} }: MessageSetting = {}): Promise<Message> {
  const definition: Definition = definitionFor(plan);
  const recipient = { ...(plan.people[0] as Person), ...person };
  return read(await render(definition, recipient, ledgerRow(row), FROM));
}

/** Reads a message back. */
export async function read(raw: string): Promise<Message> {
  const mail = await PostalMime.parse(raw);
  const attached = mail.attachments.find((a) => a.mimeType === 'text/calendar');
  const ics = attached ? new TextDecoder().decode(attached.content as ArrayBuffer) : '';
  const calendar = ics
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  return { raw, mail, text: mail.text ?? '', html: mail.html ?? '', calendar };
}
