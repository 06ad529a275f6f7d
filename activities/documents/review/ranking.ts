import { html } from 'hono/html';
import { exact } from '../../../workflows/rules/decimal.ts';
import { unitName } from '../../../workflows/rules/names.ts';
import type { GroupResult, UnitResult } from '../../../workflows/rules/review/review.ts';
import type { Definition } from '../../store/definition.ts';
import { digitsApart, fixed, NONE, plain } from '../sheet/figures.ts';
import { flagMark } from '../sheet/marks.ts';
import type { Html } from '../sheet/sheet.ts';
import { completenessWord, groupWord } from '../sheet/words.ts';

/** One group's ranking table, and below it the units that were not ranked (不参评), with the reason. */
export function groupRanking(definition: Definition, { group, ranked, units }: GroupResult): Html {
  const inRank = units.filter((u) => u.rank !== null);
  const digits = digitsApart(inRank.flatMap((u) => u.score ?? []));
  return html`<h3>${groupWord(group)}（参评${ranked}个单位）</h3>
${
  ranked > 0 &&
  html`<table><colgroup><col style="width:15mm"><col><col style="width:25mm"><col style="width:20mm"><col style="width:36mm"><col style="width:26mm"></colgroup>
<thead><tr><th>名次</th><th>单位</th><th>得分</th><th>扣分</th><th>到期重点考核指标</th><th>旗帜</th></tr></thead>
<tbody>${inRank.map((unit) => unitRow(definition, unit, digits))}</tbody></table>`
}
${unranked(definition, units, ranked)}`;
}

function unitRow({ plan, policy }: Definition, unit: UnitResult, digits: number): Html {
  return html`<tr><td class="c">${unit.rank}</td><td>${unitName(plan, unit.unit)}</td><td class="n">${unit.score === null ? NONE : fixed(exact(unit.score), digits)}</td>
<td class="n">${plain(unit.deductions)}</td><td class="c">${completenessWord(unit.complete)}</td><td class="c">${flagMark(policy, unit.flag)}</td></tr>
`;
}

function unranked({ plan }: Definition, units: readonly UnitResult[], ranked: number): Html | null {
  const out = units.filter((u) => u.rank === null);
  if (out.length === 0) return null;
  const of = (reason: (unit: UnitResult) => boolean) =>
    out
      .filter(reason)
      .map((u) => unitName(plan, u.unit))
      .join('、');
  const nothingDue = of((u) => u.performance === null);
  const alone = of((u) => u.performance !== null);
  return html`${nothingDue && html`<p>不参评（本期没有到期指标）：${nothingDue}。</p>`}
${alone && ranked === 0 && html`<p>不参评（本组有得分的单位不足两个，不排名）：${alone}。</p>`}`;
}

/** The units that lead tasks but belong to groups which the policy does not rank. */
export function outsideGroups({ plan, policy }: Definition): Html | null {
  const leads = new Set(plan.tasks.flatMap((t) => t.lead));
  const names = plan.units
    .filter((u) => leads.has(u.id) && !policy.ranking.groups.includes(u.group))
    .map((u) => u.name);
  return names.length === 0 ? null : html`<p>不参评（不在考核办法所列组别的牵头单位）：${names.join('、')}。</p>`;
}
