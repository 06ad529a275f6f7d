import { html } from 'hono/html';
import { exact } from '../../workflows/rules/decimal.ts';
import type { Round } from '../../workflows/rules/evaluation/round.ts';
import type { UnitRating } from '../../workflows/rules/evaluation/round-result.ts';
import type { RatedSource } from '../../workflows/rules/evaluation/source.ts';
import { unitName } from '../../workflows/rules/names.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import { periodInWords } from '../../workflows/rules/time/period-words.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { Definition } from '../store/definition.ts';
import type { SpecialReportRow } from '../store/special-reports.ts';
import type { VisitRow } from '../store/visits.ts';
import { digitsApart, fixed, NONE } from './sheet/figures.ts';
import { masthead } from './sheet/masthead.ts';
import { type Html, sheet } from './sheet/sheet.ts';

/** What a special report tells of: the round, from which source, with what result, and the visits of its period. */
export interface Reported {
  readonly round: Pick<Round, 'period'> & { readonly result: readonly UnitRating[] | null };
  readonly source: RatedSource;
  readonly visits: readonly VisitRow[];
}

/**
 * A special report (专报) to the county's leader: what was seen, who visited whom, what each unit was given, and which
 * assessments it is a basis of (004 正文 三（三）, 附件6 三（三）).
 */
export function specialReportDocument(definition: Definition, report: SpecialReportRow, reported: Reported): string {
  const { plan, policy } = definition;
  const { round, source, visits } = reported;
  const basis = policy.evaluation?.annual?.uses.filter((u) => u.clause === source.clause) ?? [];
  const sections: readonly (readonly [string, Html])[] = [
    ['评看情况', html`${report.text.split('\n').map((line) => html`<p>${line}</p>`)}`],
    ...(visits.length > 0 ? [['互看互学', visitsSection(plan, visits)] as const] : []),
    [`${source.name}得分`, scores(plan, round.result ?? [])],
    ...(basis.length > 0
      ? [['结果运用', html`<p>${basis.map((u) => `${u.name}（${u.clause}）`).join('；')}。</p>`] as const]
      : []),
  ];
  return sheet(
    report.title,
    html`${masthead({ name: '专报', issue: report.number, issuer: plan.issuer, date: dayInWords(report.on) })}
<h1>${report.title}</h1>
<p>${report.to}：</p>
<p>根据《${plan.title}》${source.clause}，现将${periodInWords(round.period)}${source.name}情况报告如下。</p>
${sections.map(
  ([title, body], i) => html`<h2>${NUMERALS[i]}、${title}</h2>
${body}`,
)}
<div class="notes"><p>签发：${report.signer}。记录人 ${report.by}，测评 ${report.round}。</p></div>`,
  );
}

const NUMERALS = ['一', '二', '三', '四'];

function visitsSection(plan: Plan, visits: readonly VisitRow[]): Html {
  const named = (units: readonly string[]) => units.map((u) => unitName(plan, u)).join('、');
  return html`<ol>${visits.map(
    (v) =>
      html`<li>${dayInWords(v.on)}，${named(v.visitors)}到${unitName(plan, v.unit)}：${v.seen}${v.learned.length > 0 && `（可学的做法：${v.learned.join('；')}）`}</li>
`,
  )}</ol>`;
}

/** The best first: 比出先进、督促后进. Whom too few rated stands last and has no score. */
function scores(plan: Plan, result: readonly UnitRating[]): Html {
  const rated = result.flatMap((r) => (r.score === null ? [] : [{ unit: r.unit, score: r.score }]));
  const digits = digitsApart(rated.map((r) => r.score));
  const best = rated.toSorted((a, b) => exact(b.score).compare(exact(a.score)));
  const unscored = result.filter((r) => r.score === null);
  return html`<table><thead><tr><th>单位</th><th>得分</th></tr></thead>
<tbody>${best.map(
    (r) => html`<tr><td>${unitName(plan, r.unit)}</td><td class="n">${fixed(exact(r.score), digits)}</td></tr>
`,
  )}${unscored.map(
    (r) => html`<tr><td>${unitName(plan, r.unit)}</td><td class="n">${NONE}（票数不足，不计分）</td></tr>
`,
  )}</tbody></table>`;
}
