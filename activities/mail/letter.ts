import { html } from 'hono/html';
import type { Recipient } from '../../workflows/rules/plan.ts';
import type { Definition } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { page } from './page.ts';

/** What a letter says: its subject, what is said first, line by line what it is about, and what closes it. */
export interface Letter {
  readonly subject: string;
  readonly opening?: string;
  readonly lines: readonly string[];
  readonly closing: string;
}

/** A letter to a person of a plan, as text and as HTML. */
export function letter(
  { plan }: Definition,
  person: Recipient,
  { subject, opening = '', lines, closing }: Letter,
): MailContent {
  const salutation = `${person.name}：${opening}`;
  return {
    subject,
    text: [salutation, '', ...lines, '', closing, '', `《${plan.title}》`].join('\n'),
    html: page(
      subject,
      html`<p>${salutation}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul><p>${closing}</p>
<footer>《${plan.title}》</footer>`,
    ),
    calendar: null,
  };
}
