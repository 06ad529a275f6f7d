import { unitName } from '../../workflows/rules/names.ts';
import type { Recipient } from '../../workflows/rules/plan.ts';
import { periodInWords } from '../../workflows/rules/time/period-words.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { InspectionItem } from '../inspection/due.ts';
import type { Definition } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { letter } from './letter.ts';

/** What the inspecting post is told: which inspections are not done, by when they are due, and which units are left. */
export function inspectionContent(
  definition: Definition,
  person: Recipient,
  items: readonly InspectionItem[],
): MailContent {
  const mark = items.some((i) => i.overdue) ? '巡查督查逾期' : '巡查督查提醒';
  const [first] = items;
  const subject = `【${mark}】${items.length === 1 && first ? `${periodInWords(first.period)}${first.name}` : `${items.length} 项`}`;
  const closing = '每做完一项，请即记录（duban visit record --inspection）；发现问题的，同时列入问题台账。';
  return letter(definition, person, { subject, lines: items.map((item) => lineOf(definition, item)), closing });
}

function lineOf({ plan }: Definition, { name, period, due, overdue, left }: InspectionItem): string {
  const units = left.map(({ unit, acts }) => `${unitName(plan, unit)}（${acts.join('、')}）`);
  const when = `${dayInWords(due)}24时前${overdue ? '，已逾期' : ''}`;
  return `${periodInWords(period)}${name}（${when}）：还有 ${left.length} 个单位未完成：${units.join('；')}。`;
}
