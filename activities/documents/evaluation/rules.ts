import { html } from 'hono/html';
import { exact } from '../../../workflows/rules/decimal.ts';
import type { Annual, GradeRule, Part } from '../../../workflows/rules/evaluation/evaluation.ts';
import type { Source, Unscored } from '../../../workflows/rules/evaluation/source.ts';
import type { Ties } from '../../../workflows/rules/ties.ts';
import { percent, plain } from '../sheet/figures.ts';
import type { Html } from '../sheet/sheet.ts';

const TIES: Readonly<Record<Ties, string>> = {
  include: '名额边界上同分的都算在内',
  exclude: '名额边界上同分、超出名额的都不算',
  break: '名额边界上同分的，依次比较各部分得分、单位代号',
};

const UNSCORED: Readonly<Record<Unscored, string>> = {
  rescale: '没有得分的不计，其余按比例折算',
  zero: '没有得分的记0分',
};

/** 二、考评办法: how points and grades come about, in the policy's order. */
export function evaluationRules(annual: Annual, sources: readonly Source[]): Html {
  return html`<h2>二、考评办法</h2>
<p>总分＝各部分得分之和＋加分－减分，最低0分。${annual.parts.map((part) => partInWords(part, sources)).join('')}部分之间${UNSCORED[annual.unscored]}；加分最多${annual.plus.at_most}分，减分最多${annual.minus.at_most}分。</p>
<p>等次在本组内评定，先符合哪个等次就评哪个：${annual.grades.map(gradeInWords).join('；')}。${TIES[annual.ties]}。</p>
${annual.vetoes.length > 0 && html`<p>一票否决：${annual.vetoes.map((v) => `${v.name}（${v.clause}），最高评${annual.grades.find((g) => g.grade === v.not_above)?.label ?? v.not_above}`).join('；')}。</p>`}`;
}

function partInWords(
  { name, points, at_most: most, sources: from, unscored }: Part,
  sources: readonly Source[],
): string {
  const named = from.map(({ source, weight }) => {
    const found = sources.find((s) => s.id === source);
    return `${found ? sourceInWords(found) : source}${from.length > 1 ? `权重${weight}` : ''}`;
  });
  const cap = most === points ? '' : `，最多${most}分`;
  return `${name}满分${points}分${cap}，取${named.join('、')}${from.length > 1 ? `，${UNSCORED[unscored]}` : ''}。`;
}

function sourceInWords(source: Source): string {
  const taken = source.take === 'last' ? '最后一次' : '平均';
  if (source.kind === 'reviews') return `${source.name}（${taken}）`;
  const trim = source.trim > 0 ? `，各项去掉${source.trim}个最高、${source.trim}个最低` : '';
  return `${source.name}（满分${plain(source.scale.max)}，折为百分制${trim}，少于${source.at_least}票不计分）`;
}

function gradeInWords({ label, min, at_most: quota }: GradeRule): string {
  const places =
    quota &&
    ('units' in quota
      ? `不超过${quota.units}个单位`
      : `不超过参评单位数的${percent(quota.share, places100(quota.share))}`);
  const conditions = [min === null ? '' : `不低于${min}分`, places ?? ''].filter((words) => words !== '');
  return `${label}：${conditions.length === 0 ? '其余单位' : conditions.join('，')}`;
}

/** As many decimals of a per cent as the share has. */
function places100(share: string): number {
  return exact(share).mul(100).d === 1n ? 0 : 2;
}
