import { html } from 'hono/html';
import { taskTitle, unitName } from '../../../workflows/rules/names.ts';
import { periodInWords } from '../../../workflows/rules/time/period-words.ts';
import type { Definition } from '../../store/definition.ts';
import { NONE } from '../sheet/figures.ts';
import type { Html } from '../sheet/sheet.ts';
import { unitRows } from '../sheet/unit-rows.ts';
import { instantInWords } from '../sheet/words.ts';
import type { BulletinInput, OwedReport } from './input.ts';

/** 四、迟报漏报单位: who reported late, not at all, or let a returned report lie, in plan order of the units. */
export function lateSection({ plan }: Definition, input: BulletinInput): Html {
  const faults = input.reports.filter((r) => r.receipt === 'late' || r.receipt === 'missing' || r.returned);
  const units = plan.units.filter((u) => faults.some((f) => f.unit === u.id));
  if (units.length === 0) return html`<h2>四、迟报漏报单位</h2><p>本期没有迟报、漏报的单位。</p>`;
  return html`<h2>四、迟报漏报单位</h2>
<table><colgroup><col style="width:34mm"><col><col style="width:24mm"><col style="width:22mm"><col style="width:42mm"></colgroup>
<thead><tr><th>单位</th><th>任务</th><th>报告期</th><th>情况</th><th>收到时间</th></tr></thead>
${units.map(({ id }) =>
  unitRows(
    [html`${unitName(plan, id)}`],
    faults.filter((f) => f.unit === id).map((fault) => cells(input, fault)),
  ),
)}</table>`;
}

function cells({ tasks }: BulletinInput, fault: OwedReport): Html {
  const received = fault.receivedAt ? instantInWords(fault.receivedAt) : NONE;
  return html`<td>${taskTitle(tasks, fault.task)}</td><td class="c">${periodInWords(fault.period)}</td>
<td class="c">${wordOf(fault)}</td><td class="c">${received}</td>`;
}

function wordOf({ receipt, returned }: OwedReport): string {
  if (receipt === 'missing') return '漏报';
  const late = receipt === 'late' ? '迟报' : '';
  return [late, returned ? '退回未重报' : ''].filter((word) => word !== '').join('、');
}
