import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Person } from '../../workflows/rules/plan.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { MailContent } from './content.ts';

/** Where a message comes from and whom it is for; its key and instant make every byte of it repeatable. */
export interface Envelope {
  readonly key: string;
  readonly at: Instant;
  readonly from: string;
  readonly to: Pick<Person, 'name' | 'email'>;
}

/** The bytes of a message: text and HTML parts, a calendar where there is one, a Message-ID made from the ledger key. */
export async function compose(envelope: Envelope, content: MailContent): Promise<string> {
  const id = createHash('sha256').update(envelope.key).digest('hex').slice(0, 32);
  const domain = /@([^>\s]+)>?$/.exec(envelope.from)?.[1] ?? 'duban.example';
  const composer = new MailComposer({
    from: envelope.from,
    to: { name: envelope.to.name, address: envelope.to.email },
    subject: content.subject,
    text: content.text,
    html: content.html,
    messageId: `<${id}@${domain}>`,
    date: new Date(envelope.at),
    baseBoundary: id,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'zh-CN' },
    attachments: content.calendar
      ? [
          {
            filename: 'deadline.ics',
            content: content.calendar,
            contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
          },
        ]
      : [],
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return (await composer.compile().build()).toString('utf8');
}
