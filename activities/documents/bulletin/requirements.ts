import { html } from 'hono/html';
import { periodInWords } from '../../../workflows/rules/time/period-words.ts';
import type { Definition } from '../../store/definition.ts';
import type { Html } from '../sheet/sheet.ts';
import { instantInWords } from '../sheet/words.ts';
import type { BulletinInput } from './input.ts';

/** What is still owed, and by when the next reports are due. */
export function requirements({ windows }: Definition, { at, reports }: BulletinInput): Html {
  const next = windows.find((w) => w.deadline > at);
  const open = reports.some((r) => r.receipt === 'missing' || r.returned);
  return html`${open && html`<p>漏报的单位请立即补报，被退回的请修改后重报。</p>`}
<p>${next ? `${periodInWords(next.period)}的进展情况，请于${instantInWords(next.deadline)}前报送。` : '各报告期的报送时限均已到期。'}</p>`;
}
