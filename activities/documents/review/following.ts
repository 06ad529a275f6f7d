import { html } from 'hono/html';
import { calledOn } from '../../../workflows/rules/follow-up/called.ts';
import { unitName } from '../../../workflows/rules/names.ts';
import type { Plan } from '../../../workflows/rules/plan.ts';
import { dayInWords } from '../../../workflows/rules/time/wording.ts';
import type { Definition } from '../../store/definition.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { NONE } from '../sheet/figures.ts';
import { flagMark } from '../sheet/marks.ts';
import type { Html } from '../sheet/sheet.ts';
import { unitRows } from '../sheet/unit-rows.ts';
import { consequenceWord } from '../sheet/words.ts';
import type { Following } from './review-facts.ts';

/** 三、后续事项: what follows for each unit and by when, in the order of the ranking. */
export function followingSection({ plan, policy }: Definition, { groups }: Snapshot, all: readonly Following[]): Html {
  if (all.length === 0) return html`<h2>三、后续事项</h2><p>本期没有后续事项。</p>`;
  const units = groups.flatMap((g) => g.units).filter(({ unit }) => all.some((c) => c.unit === unit));
  return html`<h2>三、后续事项</h2>
<table><colgroup><col><col style="width:28mm"><col style="width:48mm"><col style="width:42mm"></colgroup>
<thead><tr><th>单位</th><th>旗帜</th><th>事项</th><th>完成时限</th></tr></thead>
${units.map(({ unit, flag }) =>
  unitRows(
    [html`${unitName(plan, unit)}`, flagMark(policy, flag)],
    all.filter((c) => c.unit === unit).map((c) => cells(plan, c)),
  ),
)}</table>`;
}

function cells({ units }: Plan, { unit, kind, due }: Following): Html {
  const called = calledOn(
    kind,
    units.find((u) => u.id === unit),
  );
  return html`<td>${consequenceWord(called)}</td><td class="c">${due === null ? NONE : `${dayInWords(due)}24时前`}</td>`;
}
