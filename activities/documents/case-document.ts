import { html } from 'hono/html';
import type { Plan } from '../../workflows/rules/plan.ts';
import { dayOf, type Instant, timeOf } from '../../workflows/rules/time/instant.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import { caseKind } from './sheet/case-kinds.ts';
import { masthead } from './sheet/masthead.ts';
import { type Html, sheet } from './sheet/sheet.ts';

/** A case as it goes on paper: what it is called, to whom it is addressed, what was written, what happened to it. */
export interface CaseOnPaper {
  readonly called: string;
  readonly list: string | null;
  readonly unitName: string;
  readonly title: string;
  readonly due: string | null;
  readonly openedAt: Instant;
  readonly steps: readonly Readonly<Record<string, unknown>>[];
  readonly source: readonly string[];
  readonly history: readonly {
    readonly at: Instant;
    readonly holder: string;
    readonly did: string;
    readonly lines: readonly string[];
  }[];
}

/**
 * The paper of a case (督办通知书、约谈记录、问题台账 …): its number once it has one, what it says to the unit, by when it
 * is to be settled, and how it was handled so far.
 */
export function caseDocument({ issuer }: Pick<Plan, 'issuer'>, of: CaseOnPaper): string {
  const name = of.list ?? caseKind(of.called);
  const written = of.steps.filter((step) => typeof step.step === 'string');
  const number = field(written, 'number');
  const text = field(written, 'text');
  return sheet(
    `${name} ${of.unitName} ${of.title}`,
    html`${masthead({ name, issue: number, issuer, date: dayInWords(dayOf(of.openedAt)) })}
<h1>${of.title}</h1>
<p>${of.unitName}：</p>
${text?.split('\n').map((line) => html`<p>${line}</p>`)}
${of.source.map((line) => html`<p>${line}</p>`)}
${of.due && html`<p>办结期限：${dayInWords(of.due)}。</p>`}
<h2>办理过程</h2>
${handled(of)}`,
  );
}

/** What was last written under a name. */
function field(steps: CaseOnPaper['steps'], name: string): string | null {
  const said = steps.flatMap(({ fields }) => {
    const value = fields && typeof fields === 'object' && name in fields ? Reflect.get(fields, name) : undefined;
    return typeof value === 'string' ? [value] : [];
  });
  return said.at(-1) ?? null;
}

function handled({ history }: CaseOnPaper): Html {
  return html`<table><thead><tr><th>时间</th><th>环节</th><th>办理人</th><th>内容</th></tr></thead>
<tbody>${history.map(
    ({ at, did, holder, lines }) =>
      html`<tr><td class="w">${dayOf(at)} ${timeOf(at)}</td><td>${did}</td><td>${holder === 'system' ? '系统' : holder}</td><td>${lines.join('；')}</td></tr>
`,
  )}</tbody></table>`;
}
