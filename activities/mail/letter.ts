import { html } from 'hono/html';
import type { Recipient } from '../../workflows/rules/plan.ts';
import type { Html } from '../documents/sheet/sheet.ts';
import type { Definition } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { page } from './page.ts';

/** What a letter says: its subject, what is said first, line by line what it is about, and what closes it. */
export interface Letter {
  readonly subject: string;
  readonly opening?: string;
  readonly lines: readonly (string | MarkedLine)[];
  readonly closing: string;
}

/** A line with a mark before it, which only the HTML shows: what it says is in the text too. */
interface MarkedLine {
  readonly text: string;
  readonly mark: Html | null;
}

/** A letter to a person of a plan, as text and as HTML. */
export function letter(
  { plan }: Definition,
  person: Recipient,
  { subject, opening = '', lines, closing }: Letter,
): MailContent {
  const salutation = `${person.name}：${opening}`;
  const marked = lines.map((line) => (typeof line === 'string' ? { text: line, mark: null } : line));
  return {
    subject,
    text: [salutation, '', ...marked.map(({ text }) => text), '', closing, '', `《${plan.title}》`].join('\n'),
    html: page(
      subject,
      html`<p>${salutation}</p><ul>${marked.map(({ text, mark }) => html`<li>${mark}${text}</li>`)}</ul><p>${closing}</p>
<footer>《${plan.title}》</footer>`,
    ),
    calendar: null,
  };
}
