import { html } from 'hono/html';
import { taskTitle, unitName } from '../../../workflows/rules/names.ts';
import type { Definition } from '../../store/definition.ts';
import { gapInPoints, percent } from '../sheet/figures.ts';
import { targetInWords } from '../sheet/indicator-words.ts';
import { lightMark } from '../sheet/marks.ts';
import type { Html } from '../sheet/sheet.ts';
import { unitRows } from '../sheet/unit-rows.ts';
import type { BulletinInput, Standing } from './input.ts';
import { counted } from './overview.ts';

/** 三、滞后事项: what is behind its schedule, unit by unit in plan order, with the unit's own account of it. */
export function laggingSection({ plan }: Definition, input: BulletinInput): Html {
  const behind = input.standings.filter((s) => s.top && s.state === 'behind');
  if (behind.length === 0) return html`<h2>三、滞后事项</h2><p>本期没有慢于序时进度的事项。</p>`;
  const once = counted(input).filter((s) => s.state === 'behind').length;
  const shared =
    once === behind.length
      ? ''
      : `其中多个单位共同牵头的，第一牵头单位以外的${behind.length - once}项不重复计入总体情况。`;
  const units = plan.units.filter((u) => behind.some((s) => s.unit === u.id));
  return html`<h2>三、滞后事项</h2>
<p>慢于序时进度的指标${behind.length}项，涉及${units.length}个单位。${shared}</p>
<table><colgroup><col style="width:27mm"><col><col style="width:16mm"><col style="width:15mm"><col style="width:16mm"><col style="width:38mm"></colgroup>
<thead><tr><th>单位</th><th>滞后事项</th><th>完成率</th><th>差距<br><small>百分点</small></th><th>亮灯</th><th>单位说明</th></tr></thead>
${units.map(({ id }) =>
  unitRows(
    [html`${unitName(plan, id)}`],
    behind.filter((s) => s.unit === id).map((line) => cells(input, line)),
  ),
)}</table>`;
}

function cells(input: BulletinInput, line: Standing): Html {
  const { unit, task, period } = line;
  const note = input.reports.find((r) => r.unit === unit && r.task === task && r.period === period)?.note;
  return html`<td>${taskTitle(input.tasks, task)}<br><small>${whatLags(input, line)}</small></td>
<td class="n">${percent(line.completion)}</td><td class="n">${gapInPoints(line.schedule, line.completion)}</td><td class="c">${lightMark(line.light)}</td><td>${note || '未说明'}</td>`;
}

/** The indicator that lags; of a composite the part that decides, down to the one that is reported. */
function whatLags(input: BulletinInput, line: Standing): string {
  const part = input.standings.find(
    (s) => s.unit === line.unit && s.task === line.task && s.indicator === line.decidedBy,
  );
  if (part) return whatLags(input, part);
  const indicator = input.tasks.find((t) => t.id === line.task)?.indicators.find((i) => i.id === line.indicator);
  return indicator ? `${indicator.name}，目标${targetInWords(indicator)}` : line.indicator;
}
