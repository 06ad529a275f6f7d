import { html } from 'hono/html';
import { unitName } from '../../../workflows/rules/names.ts';
import type { Plan } from '../../../workflows/rules/plan.ts';
import type { Amendment } from '../../../workflows/rules/review/amendments.ts';
import { periodInWords } from '../../../workflows/rules/time/period-words.ts';
import type { Html } from './sheet.ts';
import { instantInWords } from './words.ts';

/**
 * 数据更正: values handed in after a review had been frozen, beside those that were counted, which stay. Empty where
 * nothing was corrected.
 */
export function amendmentsSection(plan: Plan, title: string, corrected: readonly Amendment[]): Html | '' {
  if (corrected.length === 0) return '';
  return html`
<h2>${title}</h2>
<table><colgroup><col style="width:27mm"><col><col style="width:22mm"><col style="width:17mm"><col style="width:17mm"><col style="width:46mm"></colgroup>
<thead><tr><th>单位</th><th>指标</th><th>报告期</th><th>冻结值</th><th>更正为</th><th>理由</th></tr></thead>
<tbody>${corrected.map(
    (
      a,
    ) => html`<tr><td>${unitName(plan, a.unit)}</td><td>${indicatorName(plan, a)}</td><td class="c">${periodInWords(a.period)}</td>
<td class="v">${a.frozen ?? '未报'}</td><td class="v">${a.value}</td><td>${a.reason || '未说明'}<br><small>第${a.version}版，${instantInWords(a.receivedAt)}</small></td></tr>
`,
  )}</tbody></table>
<p class="legend">更正不改变已冻结的考核结果，用于以后各期。</p>`;
}

function indicatorName({ tasks }: Plan, { task, indicator }: Amendment): string {
  const found = tasks.find((t) => t.id === task);
  return `${found?.title ?? task}：${found?.indicators.find((i) => i.id === indicator)?.name ?? indicator}`;
}
