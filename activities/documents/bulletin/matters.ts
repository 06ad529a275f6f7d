import { html } from 'hono/html';
import type { Origin } from '../../../workflows/rules/follow-up/matter.ts';
import { unitName } from '../../../workflows/rules/names.ts';
import { dayOf } from '../../../workflows/rules/time/instant.ts';
import { dayInWords } from '../../../workflows/rules/time/wording.ts';
import type { MatterAt } from '../../matter/matters-at.ts';
import type { Definition } from '../../store/definition.ts';
import { NONE } from '../sheet/figures.ts';
import type { Html } from '../sheet/sheet.ts';
import { stepWord } from '../sheet/steps.ts';
import type { BulletinInput } from './input.ts';

const ORIGINS: Readonly<Record<Origin['kind'], string>> = {
  instruction: '批示件',
  meeting: '会议议定事项',
  assignment: '交办事项',
};

/**
 * 批示、会议议定和交办事项: what stands outside the rhythm of the reports, each with its source and wording, who leads,
 * by when, and how far it is. Left out where there is none.
 */
export function mattersSection({ plan }: Definition, { matters }: BulletinInput, number: string): Html | null {
  if (matters.length === 0) return null;
  const open = matters.filter((m) => m.endedAt === null);
  const overdue = open.filter((m) => m.overdue);
  return html`<h2>${number}、批示、会议议定和交办事项</h2>
<p>共${matters.length}件：办结${matters.length - open.length}件，在办${open.length}件，其中逾期${overdue.length}件。</p>
<table><colgroup><col><col style="width:38mm"><col style="width:27mm"><col style="width:34mm"></colgroup>
<thead><tr><th>事项</th><th>承办、配合单位</th><th>办理期限</th><th>办理情况</th></tr></thead>
<tbody>${matters.map(
    (m) => html`<tr><td>${m.title}${m.origin && html`<br><small>${originInWords(m.origin)}</small>`}</td>
<td>${unitName(plan, m.unit)}${m.helpers.length > 0 && html`<br><small>配合：${m.helpers.map((u) => unitName(plan, u)).join('、')}</small>`}</td>
<td class="c">${m.due === null ? NONE : dayInWords(m.due)}</td><td class="c">${standing(m)}</td></tr>
`,
  )}</tbody></table>`;
}

function originInWords({ kind, from, on, number, wording }: Origin): string {
  return `${ORIGINS[kind]}，${from}，${dayInWords(on)}${number === null ? '' : `，${number}`}：“${wording}”`;
}

function standing({ endedAt, awaited, overdue }: MatterAt): string {
  if (endedAt !== null) return `${dayInWords(dayOf(endedAt))}办结`;
  return `待${stepWord(awaited ?? '')}${overdue ? '（逾期）' : ''}`;
}
