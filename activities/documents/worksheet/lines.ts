import { html } from 'hono/html';
import { exact, sum } from '../../../workflows/rules/decimal.ts';
import { type Outlined, outline } from '../../../workflows/rules/indicator/outline.ts';
import type { Task } from '../../../workflows/rules/plan.ts';
import type { LineResult, UnitResult } from '../../../workflows/rules/review/review.ts';
import type { Day } from '../../../workflows/rules/time/day.ts';
import { periodInWords } from '../../../workflows/rules/time/period-words.ts';
import type { Definition } from '../../store/definition.ts';
import { fixed, NONE, percent, plain } from '../sheet/figures.ts';
import { targetInWords, valueInWords } from '../sheet/indicator-words.ts';
import { deciderName, placeOf } from '../sheet/outline.ts';
import type { Html } from '../sheet/sheet.ts';
import { STATES } from '../sheet/words.ts';
import { howComputed } from './how.ts';
import { partOfScore, scoredWeights } from './part-of-score.ts';

/** 一、指标计分: each indicator with value, schedule, completion, performance, weight and its part of the score. */
export function linesSection(definition: Definition, result: UnitResult, day: Day): Html {
  const tasks = definition.plan.tasks.filter((t) => result.lines.some((l) => l.task === t.id));
  if (tasks.length === 0) return html`<h2>一、指标计分</h2><p>本期没有由本单位牵头、带指标的任务。</p>`;
  const weights = scoredWeights(result.lines);
  return html`<h2>一、指标计分</h2>
<table><colgroup><col><col style="width:24mm"><col style="width:18mm"><col style="width:18mm"><col style="width:18mm"><col style="width:17mm"><col style="width:12mm"><col style="width:17mm"></colgroup>
<thead><tr><th>指标<br><small>下行为算法</small></th><th>目标</th><th>报送值</th><th>序时<br>进度</th><th>完成率</th><th>表现分</th><th>权重</th><th>折合<br>得分</th></tr></thead>
${tasks.map((task) => taskRows(task, result, day))}
<tbody class="keep"><tr class="total"><td colspan="6">合计：表现分按权重加权平均</td><td class="n">${plain(fixed(sum(weights.map(exact)), 6))}</td><td class="n">${result.performance === null ? NONE : fixed(exact(result.performance), 4)}</td></tr></tbody></table>
<p class="legend">★ 重点考核指标。表现分＝100×完成率÷序时进度，最高${plain(fixed(exact(definition.policy.scoring.cap).mul(100), 4))}；折合得分＝权重×表现分÷权重合计。缩进的分项只供核对，不单独计分。各数按精确值计算，表中四舍五入，末位可能有出入。</p>`;
}

function taskRows(task: Task, { lines }: UnitResult, day: Day): Html {
  const own = lines.filter((l) => l.task === task.id);
  const period = own.find((l) => l.period !== null)?.period;
  return html`<tbody><tr class="band"><td colspan="8"><span class="who">${period ? `${periodInWords(period)}报告` : '尚无应报的报告'}</span><b>${task.title}</b><small>${task.clause}</small></td></tr>
${outline(task).map((row) => {
  const line = own.find((l) => l.indicator === row.indicator.id);
  return line && lineRow(task, row, line, lines, howComputed(row.indicator, line, day));
})}</tbody>
`;
}

function lineRow(task: Task, row: Outlined, line: LineResult, all: readonly LineResult[], how: string): Html {
  if (line.state === 'not_due') return notDueRow(row, line);
  const decider = deciderName(task, line.decidedBy);
  return html`<tr class="sums ${placeOf(row)}">${nameAndValue(row, line)}<td class="n">${percent(line.schedule, 4)}</td><td class="n">${percent(line.completion, 4)}</td>
<td class="n">${fixed(exact(line.performance ?? '0').mul(100), 4)}</td><td class="n">${line.top ? plain(line.weight) : NONE}</td><td class="n">${partOfScore(line, all) ?? NONE}</td></tr>
<tr class="how ${placeOf(row)}"><td colspan="8"><small>${STATES[line.state]}　${how}${decider && `：${decider}`}</small></td></tr>
`;
}

function notDueRow(row: Outlined, line: LineResult): Html {
  return html`<tr class="${placeOf(row)}">${nameAndValue(row, line)}<td class="c" colspan="5">${STATES.not_due}，不计分</td></tr>
`;
}

function nameAndValue({ indicator }: Outlined, line: LineResult): Html {
  return html`<td>${indicator.key && html`<span class="key" title="重点考核指标">★</span>`}${indicator.name}</td>
<td>${targetInWords(indicator)}</td><td class="v">${valueInWords(indicator, line)}</td>`;
}
