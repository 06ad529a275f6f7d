import { html } from 'hono/html';
import { exact, six, sum } from '../../../workflows/rules/decimal.ts';
import type { UnitResult } from '../../../workflows/rules/review/review.ts';
import type { Definition } from '../../store/definition.ts';
import { plain } from '../sheet/figures.ts';
import type { Html } from '../sheet/sheet.ts';

/** 加分: every bonus with its reason and evidence, and what the policy's limit leaves of them. Empty where none was given. */
export function bonusSection({ policy }: Definition, { bonus, items = [] }: UnitResult): Html | '' {
  const given = items.filter((item) => item.kind === 'bonus');
  if (given.length === 0) return '';
  const total = six(sum(given.map((item) => exact(item.amount))));
  const limit = total === bonus ? '' : `加分最多${policy.scoring.bonus.at_most}分，`;
  return html`<h3>加分</h3>
<table><colgroup><col><col><col style="width:20mm"></colgroup>
<thead><tr><th>事由</th><th>依据</th><th>加分</th></tr></thead>
<tbody>${given.map(
    ({ reason, evidence, amount }) => html`<tr><td>${reason}</td><td>${evidence}</td><td class="n">${amount}</td></tr>
`,
  )}<tr class="total"><td colspan="2">合计${given.length}项${plain(total)}分；${limit}实加</td><td class="n">${plain(bonus)}</td></tr></tbody></table>`;
}
