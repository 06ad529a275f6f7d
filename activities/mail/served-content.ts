import { calledOn } from '../../workflows/rules/follow-up/called.ts';
import { unitName } from '../../workflows/rules/names.ts';
import type { Plan, Recipient } from '../../workflows/rules/plan.ts';
import { dayEndingAt } from '../../workflows/rules/time/instant.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import { caseKind } from '../documents/sheet/case-kinds.ts';
import { noticeMark } from '../documents/sheet/marks.ts';
import { stepWord } from '../documents/sheet/steps.ts';
import type { ServedItem } from '../follow-up/served-item.ts';
import type { Definition } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { letter } from './letter.ts';

/** What is written down with a case, in the order in which it is told. */
const FIELDS: Readonly<Record<string, string>> = {
  meeting: '会议',
  time: '时间',
  place: '地点',
  interviewer: '约谈人',
  text: '内容',
  finding: '问题',
  record: '约谈记录',
  commitments: '整改承诺',
  reason: '事由',
};
const ORDER = Object.keys(FIELDS);

/** What a unit is told on whom a case is served: what it is, its number, what was said, what is asked until when. */
export function servedContent(definition: Definition, person: Recipient, items: readonly ServedItem[]): MailContent {
  const [first] = items;
  const what = items.length === 1 && first ? titleOf(definition.plan, first) : `${items.length} 件事项`;
  return letter(definition, person, {
    subject: `【送达】${what}`,
    opening: '以下事项送达本单位，请办理。',
    lines: items.map((item) => ({ text: lineOf(definition, item), mark: noticeMark(item.colour) })),
    closing: '逾期未办的，逐次催办；催办四次仍未完成的，自动升级。',
  });
}

function titleOf({ units }: Plan, { kind, unit, title, colour, number }: ServedItem): string {
  const about = units.find((u) => u.id === unit);
  return `${caseKind(calledOn(kind, about))}${colour ? `（${colour}）` : ''} ${title}${number ? `（${number}）` : ''}`;
}

function lineOf({ plan }: Definition, item: ServedItem): string {
  const unit = unitName(plan, item.unit);
  const inOrder = item.said.toSorted((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
  const said = inOrder.map(({ field, text }) => `${fieldWord(field)}：${text}`);
  return `${[`${titleOf(plan, item)}，${unit}`, ...said, asked(item)].join('；').replace(/。$/, '')}。`;
}

/** What the unit has to do now, and by which day the whole of it is to be settled. */
function asked({ step, until, due }: ServedItem): string {
  const last = due ? `办结期限${dayInWords(due)}` : '';
  const isLast = until !== null && due === dayEndingAt(until);
  const now = step ? `请${until ? `于${dayInWords(dayEndingAt(until))}前` : ''}完成“${stepWord(step)}”` : '请按时参加';
  return last && !isLast ? `${now}，${last}` : now;
}

function fieldWord(field: string): string {
  return Object.hasOwn(FIELDS, field) ? (FIELDS[field] ?? field) : field;
}
