import { html } from 'hono/html';
import type { Html } from './sheet.ts';

/** Rows that belong together, with the cells they share at their left: `shared` stand once, beside all rows. */
export function unitRows(shared: readonly Html[], rows: readonly Html[]): Html {
  const beside = shared.map((cell) => html`<td class="top" rowspan="${rows.length}">${cell}</td>`);
  return html`<tbody>${rows.map(
    (cells, i) => html`<tr>${i === 0 && beside}${cells}</tr>
`,
  )}</tbody>`;
}
