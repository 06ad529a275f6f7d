import { html } from 'hono/html';
import { type Indicator, isLeaf } from '../../../workflows/rules/plan.ts';
import type { Definition } from '../../store/definition.ts';
import { lightsLegend } from '../sheet/legend.ts';
import type { Html } from '../sheet/sheet.ts';
import type { BulletinInput } from './input.ts';
import { taskRows } from './task-rows.ts';

/** 二、任务进展: every task with its lead, every indicator with target, latest value, schedule, completion, gap and light. */
export function progressSection({ plan, policy }: Definition, input: BulletinInput): Html {
  const tasks = input.tasks.filter((t) => t.lead.length > 0 && !input.resting.includes(t.id));
  if (tasks.length === 0) return html`<h2>二、任务进展</h2><p>本期没有可通报的进展。</p>`;
  const rows = tasks.map((task, i) => task.lead.map((lead) => taskRows(plan, input, task, lead, i + 1)));
  const assumed = tasks.some((t) => t.indicators.some(isAssumed));
  return html`<h2>二、任务进展</h2>
<table><colgroup><col><col style="width:26mm"><col style="width:18mm"><col style="width:15mm"><col style="width:17mm"><col style="width:14mm"><col style="width:15mm"><col style="width:17mm"></colgroup>
<thead><tr><th>指标</th><th>目标</th><th>最新数</th><th>序时<br>进度</th><th>完成率</th><th>差距<br><small>百分点</small></th><th>亮灯</th><th>与序时比</th></tr></thead>
${rows}</table>
${lightsLegend(policy)}
${assumed && html`<p class="legend">※ 目标或时限是录入时推定的，原文件没有写明。</p>`}`;
}

/** True when the plan's document does not state the figure. */
function isAssumed(indicator: Indicator): boolean {
  return isLeaf(indicator) && indicator.assumed;
}
