import { html } from 'hono/html';
import { exact } from '../../workflows/rules/decimal.ts';
import type { GroupYear, UnitYear } from '../../workflows/rules/evaluation/evaluate-year.ts';
import type { Annual } from '../../workflows/rules/evaluation/evaluation.ts';
import { unitName } from '../../workflows/rules/names.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import { publicationMark } from '../../workflows/rules/publication.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { Definition } from '../store/definition.ts';
import type { EvaluationVersion } from '../store/evaluations.ts';
import { evaluationRules } from './evaluation/rules.ts';
import { digitsApart, fixed, NONE, plain } from './sheet/figures.ts';
import { masthead } from './sheet/masthead.ts';
import { publicationNote } from './sheet/publication.ts';
import { type Html, sheet } from './sheet/sheet.ts';
import { groupWord } from './sheet/words.ts';

/**
 * The result of a year's evaluation as it is published: the grades of each group with the points of every part, how
 * they came about, what the result is used for, and the policy and snapshot it comes from. A correction says why.
 */
export function evaluationDocument(definition: Definition, version: EvaluationVersion): string {
  const { plan, policy } = definition;
  const { snapshot, publishedAt, reason } = version;
  const { annual } = snapshot;
  const subject = `${snapshot.year}年${annual.name}结果`;
  const date = publishedAt === null ? '（未公布）' : dayInWords(dayOf(publishedAt));
  const edition = version.version > 1 ? `第${version.version}版（更正）` : null;
  return sheet(
    `《${plan.title}》${subject}`,
    html`${masthead({ name: '考评结果通报', issue: edition, issuer: plan.issuer, date })}
<h1>《${plan.title}》<br>${subject}</h1>
${publishedAt === null && html`<p class="draft">草案，尚未公布，只供审核</p>`}
${reason !== null && html`<p>更正理由：${reason}。原版仍可查阅。</p>`}
<h2>一、等次</h2>
${snapshot.groups.map((group) => groupTable(plan, annual, group))}
${evaluationRules(annual, policy.evaluation?.sources ?? [])}
${usesSection(annual)}
${publicationNote(publicationMark(policy, 'evaluation'))}<div class="notes"><p>考核办法：${snapshot.policy.id}第${snapshot.policy.version}版，SHA-256 <span class="hash">${snapshot.policy.sha256}</span>。结果快照：${plan.id}/${snapshot.year}第${version.version}版，SHA-256 <span class="hash">${version.sha256}</span>。公布后不再改动，更正须另出新版并说明理由。</p></div>`,
  );
}

function groupTable(plan: Plan, annual: Annual, { group, units }: GroupYear): Html {
  const ranked = units.filter((u) => u.score !== null);
  const out = units.filter((u) => u.score === null);
  const digits = digitsApart(ranked.flatMap((u) => u.score ?? []));
  return html`<h3>${groupWord(group)}（参评${ranked.length}个单位）</h3>
${
  ranked.length > 0 &&
  html`<table><thead><tr><th>名次</th><th>单位</th><th>等次</th><th>得分</th>${annual.parts.map((p) => html`<th>${p.name}<br><small>${p.points}分</small></th>`)}<th>加分</th><th>减分</th></tr></thead>
<tbody>${ranked.map((unit) => row(plan, annual, unit, digits))}</tbody></table>`
}
${out.length > 0 && html`<p>不参评（没有可计分的来源）：${out.map((u) => unitName(plan, u.unit)).join('、')}。</p>`}`;
}

function row(plan: Plan, annual: Annual, unit: UnitYear, digits: number): Html {
  const grade = annual.grades.find((g) => g.grade === unit.grade)?.label ?? NONE;
  const vetoes = annual.vetoes.filter((v) => unit.vetoes.includes(v.id)).map((v) => v.name);
  return html`<tr><td class="c">${unit.rank}</td><td>${unitName(plan, unit.unit)}</td><td class="c">${grade}${vetoes.length > 0 && html`<br><small>一票否决：${vetoes.join('、')}</small>`}</td>
<td class="n">${fixed(exact(unit.score ?? '0'), digits)}</td>${unit.parts.map((p) => html`<td class="n">${p.points === null ? NONE : fixed(exact(p.points), 2)}</td>`)}<td class="n">${plain(unit.plus)}</td><td class="n">${plain(unit.minus)}</td></tr>
`;
}

/** 三、结果运用: the record says who takes the result over; what they decide is theirs. */
function usesSection({ uses }: Annual): Html | null {
  if (uses.length === 0) return null;
  return html`<h2>三、结果运用</h2>
<p>本结果供下列考核采用，由其主管机关按各自规定办理：${uses.map((u) => `${u.name}（${u.clause}）`).join('；')}。</p>`;
}
