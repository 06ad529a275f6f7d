import { html } from 'hono/html';
import { exact, least, ONE } from '../../../workflows/rules/decimal.ts';
import type { LineResult } from '../../../workflows/rules/review/review.ts';
import { fixed } from './figures.ts';
import type { Html } from './sheet.ts';

/** Completion as a bar with a tick where the schedule stands; nothing where there is no completion. */
export function progressBar({ schedule, completion }: Pick<LineResult, 'schedule' | 'completion'>): Html | null {
  if (completion === null) return null;
  return html`<span class="bar" aria-hidden="true"><i style="width:${ofWidth(completion)}%"></i><b style="left:${ofWidth(schedule)}%"></b></span>`;
}

function ofWidth(share: string): string {
  return fixed(least(exact(share), ONE).mul(100), 2);
}
