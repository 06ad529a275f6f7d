import { html } from 'hono/html';
import { taskTitle, unitName } from '../../../workflows/rules/names.ts';
import type { Definition } from '../../store/definition.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { overrideInWords } from '../sheet/override-words.ts';
import type { Html } from '../sheet/sheet.ts';

/** Every figure that the assessor set, with what had been computed (domain §3.2). Empty where none was set. */
export function overridesSection({ plan }: Definition, { groups }: Snapshot): Html | '' {
  const lines = groups.flatMap((g) => g.units.flatMap((u) => u.lines.map((line) => ({ ...line, unit: u.unit }))));
  const set = lines.filter((line) => line.overrides !== undefined);
  if (set.length === 0) return '';
  return html`
<h2>附：改判事项</h2>
<ul>${set.flatMap(({ unit, task, indicator, overrides = [] }) =>
    overrides.map(
      (
        o,
      ) => html`<li>${unitName(plan, unit)}《${taskTitle(plan.tasks, task)}》${nameOf(plan, task, indicator)}：${overrideInWords(o)}</li>
`,
    ),
  )}</ul>`;
}

function nameOf({ tasks }: Definition['plan'], task: string, indicator: string): string {
  return tasks.find((t) => t.id === task)?.indicators.find((i) => i.id === indicator)?.name ?? indicator;
}
