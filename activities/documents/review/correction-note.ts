import { html } from 'hono/html';
import { unitName } from '../../../workflows/rules/names.ts';
import type { WorksheetChange } from '../../../workflows/rules/review/changes.ts';
import type { Definition } from '../../store/definition.ts';
import { NONE, plain } from '../sheet/figures.ts';
import { flagMark } from '../sheet/marks.ts';
import type { Html } from '../sheet/sheet.ts';
import type { Version } from './review-facts.ts';

/**
 * What a reader must know of a corrected review: that a newer version stands, or why this one was made and whose score,
 * rank or flag it changed (edge case 12).
 */
export function correctionNote(definition: Definition, version: Version): Html | null {
  const { number, newest, reason } = version;
  const superseded = number < newest && html`<p class="draft">本版已由第${newest}版更正，仅供查阅</p>`;
  if (number === 1) return superseded ? html`${superseded}` : null;
  return html`${superseded}<h2>更正说明</h2>
<p>第${number}版，更正第${number - 1}版。更正理由：${reason}。${version.changes.length === 0 && '得分、名次、旗帜都没有变化。'}</p>
${version.changes.length > 0 && changesTable(definition, version.changes)}`;
}

function changesTable(definition: Definition, changes: readonly WorksheetChange[]): Html {
  return html`<table><thead><tr><th>单位</th><th>更正前</th><th>更正后</th></tr></thead>
<tbody>${changes.map(
    ({ unit, before, after }) => html`<tr><td>${unitName(definition.plan, unit)}</td>
<td>${placing(definition, before)}</td><td>${placing(definition, after)}</td></tr>
`,
  )}</tbody></table>`;
}

function placing({ policy }: Definition, { score, rank, flag }: WorksheetChange['before']): Html {
  if (score === null || rank === null) return html`${NONE}`;
  return html`${plain(score)}分，第${rank}名，${flagMark(policy, flag)}`;
}
