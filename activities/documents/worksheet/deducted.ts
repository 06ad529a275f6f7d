import { html } from 'hono/html';
import { exact, sum } from '../../../workflows/rules/decimal.ts';
import { taskTitle } from '../../../workflows/rules/names.ts';
import type { UnitResult } from '../../../workflows/rules/review/review.ts';
import { periodInWords } from '../../../workflows/rules/time/period-words.ts';
import type { Definition } from '../../store/definition.ts';
import { fixed, NONE, plain } from '../sheet/figures.ts';
import type { Html } from '../sheet/sheet.ts';
import { DEDUCTIONS } from '../sheet/words.ts';

/** 二、扣分: every deduction by itself, their sum, and what the policy's limit leaves of it. */
export function deductedSection({ plan, policy }: Definition, { deducted, deductions }: UnitResult): Html {
  if (deducted.length === 0) return html`<h2>二、扣分</h2><p>本期没有扣分。</p>`;
  const total = plain(fixed(sum(deducted.map((d) => exact(d.amount))), 6));
  const charged = plain(deductions);
  const limit = total === charged ? '' : `报送扣分最多扣${policy.scoring.deductions.at_most}分，`;
  return html`<h2>二、扣分</h2>
<table><colgroup><col style="width:28mm"><col><col style="width:34mm"><col style="width:20mm"></colgroup>
<thead><tr><th>事由</th><th>任务</th><th>报告期</th><th>扣分</th></tr></thead>
<tbody>${deducted.map(
    (
      d,
    ) => html`<tr><td class="c">${DEDUCTIONS[d.kind]}</td><td>${d.task === null ? d.reason : taskTitle(plan.tasks, d.task)}</td><td class="c">${d.period === null ? NONE : periodInWords(d.period)}</td><td class="n">${d.amount}</td></tr>
`,
  )}<tr class="total"><td colspan="3">合计${deducted.length}次${total}分；${limit}实扣</td><td class="n">${charged}</td></tr></tbody></table>`;
}
