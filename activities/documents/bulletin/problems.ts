import { html } from 'hono/html';
import { shareOf } from '../sheet/figures.ts';
import type { Html } from '../sheet/sheet.ts';
import type { BulletinInput } from './input.ts';

/** 问题台账: how many problems are open, and how many of those that were closed came back; nothing where there are none. */
export function problemsParagraph({ problems }: BulletinInput): Html | null {
  if (!problems || problems.open + problems.closed === 0) return null;
  const { open, closed, cameBack } = problems;
  return html`问题台账。办理中${open}件；销过号${closed}件，其中反弹${cameBack}件，反弹率${shareOf(cameBack, closed)}。`;
}
