import { html } from 'hono/html';
import { taskTitle, unitName } from '../../../workflows/rules/names.ts';
import type { UnitResult } from '../../../workflows/rules/review/review.ts';
import { periodInWords } from '../../../workflows/rules/time/period-words.ts';
import type { Definition } from '../../store/definition.ts';
import type { Html } from '../sheet/sheet.ts';
import { instantInWords } from '../sheet/words.ts';

const STANCES = { confirmed: '无异议', disputed: '有异议' } as const;

/** What co-units said of the unit's reports by the freeze; it changes no figure. Empty where none said anything. */
export function opinionsSection({ plan }: Definition, { opinions = [] }: UnitResult): Html | '' {
  if (opinions.length === 0) return '';
  return html`
<h3>配合单位意见</h3>
<ul>${opinions.map(
    (o) =>
      html`<li>${unitName(plan, o.unit)}对《${taskTitle(plan.tasks, o.task)}》${periodInWords(o.period)}第${o.version}版报告<b>${STANCES[o.stance]}</b>${o.reason && `：${o.reason}`}（${instantInWords(o.at)}）</li>
`,
  )}</ul>
<p class="legend">配合单位的意见不改变本表的数值和得分。</p>`;
}
