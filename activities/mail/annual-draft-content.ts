import { exact } from '../../workflows/rules/decimal.ts';
import { unitName } from '../../workflows/rules/names.ts';
import type { Recipient } from '../../workflows/rules/plan.ts';
import { dayEndingAt } from '../../workflows/rules/time/instant.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import { fixed } from '../documents/sheet/figures.ts';
import type { AnnualDraftItem } from '../evaluation/annual-draft-notices.ts';
import { type Definition, ruling } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { letter } from './letter.ts';

/** What a unit is told whose draft of a year is open: how it comes out, and until when objections are taken. */
export function annualDraftContent(
  definition: Definition,
  person: Recipient,
  items: readonly AnnualDraftItem[],
): MailContent {
  const [first] = items;
  const name = first ? nameOf(definition, first.year) : '';
  const until = first ? `${dayInWords(dayEndingAt(first.objectionCloses))}24时` : '';
  return letter(definition, person, {
    subject: `【考评草案】${first?.year ?? ''}年${name}，异议截止${until}`,
    opening: '以下年度考评结果为草案，请核对。',
    lines: items.map((item) => lineOf(definition, item)),
    closing: `认为有误的，由单位责任领导在${until}前提出异议，写明理由并附佐证。草案在公布之前只告知本单位。`,
  });
}

function nameOf(definition: Definition, year: string): string {
  return ruling(definition, year).policy.evaluation?.annual?.name ?? '年度考评';
}

function lineOf(definition: Definition, { unit, year, score, rank, grade, ranked }: AnnualDraftItem): string {
  const { plan, policy } = ruling(definition, year);
  const name = unitName(plan, unit);
  if (score === null || rank === null) return `${name}，${year}年：不参评`;
  const label = policy.evaluation?.annual?.grades.find((g) => g.grade === grade)?.label ?? '未定等次';
  return `${name}，${year}年：得分${fixed(exact(score), 2)}，${ranked}个参评单位中第${rank}名，${label}`;
}
