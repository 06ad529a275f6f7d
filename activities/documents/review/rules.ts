import { html } from 'hono/html';
import type { Policy } from '../../../workflows/rules/policy.ts';
import { flagMark } from '../sheet/marks.ts';
import type { Html } from '../sheet/sheet.ts';
import { SEVERITIES } from '../sheet/words.ts';
import { flagRuleInWords, rankingInWords, scoreInWords } from './rule-in-words.ts';

/** 二、评定办法: how scores, ranks and flags come about, in the policy's order. */
export function rulesSection(policy: Policy): Html {
  return html`<h2>二、评定办法</h2>
<p>${scoreInWords(policy)}</p>
<p>${rankingInWords(policy)}旗帜按下列次序评定，先符合哪条就按哪条：</p>
<table class="together"><colgroup><col style="width:15mm"><col style="width:45mm"><col></colgroup><thead><tr><th>次序</th><th>旗帜</th><th>条件</th></tr></thead>
<tbody>${policy.flags.map(
    (
      rule,
      i,
    ) => html`<tr><td class="c">${i + 1}</td><td>${flagMark(policy, rule.flag)}（${SEVERITIES[rule.severity]}）</td><td>${flagRuleInWords(rule)}</td></tr>
`,
  )}</tbody></table>`;
}
