import { html } from 'hono/html';
import { unitName } from '../../../workflows/rules/names.ts';
import type { Definition } from '../../store/definition.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { Html } from '../sheet/sheet.ts';
import { ITEMS } from '../sheet/words.ts';

/** Every bonus and deduction that people decided, unit by unit, on what grounds. Empty where none was. */
export function itemsSection({ plan }: Definition, { groups }: Snapshot): Html | '' {
  const decided = groups.flatMap((g) => g.units.flatMap(({ unit, items = [] }) => items.map((i) => ({ ...i, unit }))));
  if (decided.length === 0) return '';
  return html`
<h2>附：加分、扣分事项</h2>
<ul>${decided.map(
    ({ unit, kind, amount, reason, evidence }) =>
      html`<li>${unitName(plan, unit)}：${ITEMS[kind]}${amount}分，理由：${reason}，依据：${evidence}</li>
`,
  )}</ul>`;
}
