import { html } from 'hono/html';
import type { Html } from './sheet.ts';

/** The red head of a document: its name, its number where it has one, the issuer left, the date right. */
export interface Masthead {
  readonly name: string;
  readonly issue: string | null;
  readonly issuer: string;
  readonly date: string;
}

/** The head of a document above its red rule. */
export function masthead({ name, issue, issuer, date }: Masthead): Html {
  return html`<header class="masthead"><p class="name">${name}</p>${issue && html`<p class="issue">${issue}</p>`}
<p class="line"><span>${issuer}</span><span>${date}</span></p></header>`;
}
