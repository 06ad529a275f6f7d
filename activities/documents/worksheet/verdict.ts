import { html } from 'hono/html';
import { exact } from '../../../workflows/rules/decimal.ts';
import type { Plan } from '../../../workflows/rules/plan.ts';
import type { GroupResult, LineResult, UnitResult } from '../../../workflows/rules/review/review.ts';
import type { Definition } from '../../store/definition.ts';
import { flagRuleAt, flagRuleInWords, rankingInWords } from '../review/rule-in-words.ts';
import { fixed, plain } from '../sheet/figures.ts';
import { flagMark } from '../sheet/marks.ts';
import type { Html } from '../sheet/sheet.ts';

/** 三、得分、名次与旗帜: the last sum, the rank in the group, and the rule that gave the flag. */
export function verdictSection(definition: Definition, group: GroupResult, result: UnitResult): Html {
  const head = html`<h2>三、得分、名次与旗帜</h2>`;
  if (result.score === null || result.performance === null) return html`${head}<p>${unranked(result)}</p>`;
  return html`${head}
<p class="sum">${four(result.performance)} － ${plain(result.deductions)} ＋ ${plain(result.bonus)} ＝ ${four(result.score)}</p>
<p>表现分${four(result.performance)}，扣分${plain(result.deductions)}，加分${plain(result.bonus)}，得分${four(result.score)}（最低0分）。</p>
<p>名次：${group.ranked}个参评单位中第${result.rank}名。${keysInWords(definition, result)}</p>
<p>旗帜：${flagMark(definition.policy, result.flag)}。${ruleInWords(definition, result)}</p>
<p>${rankingInWords(definition.policy)}</p>`;
}

function unranked({ performance }: UnitResult): string {
  if (performance === null) return '不参评：本期没有到期指标。';
  return `不参评：本组有得分的单位不足两个，不排名。本单位表现分${four(performance)}。`;
}

function keysInWords({ plan }: Definition, { complete, lines }: UnitResult): string {
  if (complete === null) return '本期没有到期的重点考核指标，是否完成不适用。';
  const keys = lines.filter((l) => l.top && l.state !== 'not_due' && isKey(plan, l));
  const done = keys.filter((l) => l.complete).length;
  return `到期的重点考核指标${keys.length}项，完成${done}项，${complete ? '算作完成' : '算作未完成'}。`;
}

function isKey({ tasks }: Plan, { task, indicator }: LineResult): boolean {
  return tasks.find((t) => t.id === task)?.indicators.find((i) => i.id === indicator)?.key ?? false;
}

function ruleInWords({ policy }: Definition, { rule }: UnitResult): string {
  const found = flagRuleAt(policy, rule);
  if (!found) return '没有一条评定规则适用。';
  return `依据评定办法第${policy.flags.indexOf(found) + 1}条：${flagRuleInWords(found)}。`;
}

function four(figure: string): string {
  return fixed(exact(figure), 4);
}
