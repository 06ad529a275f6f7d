import { unitName } from '../../workflows/rules/names.ts';
import type { Recipient } from '../../workflows/rules/plan.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { Definition } from '../store/definition.ts';
import type { UnitPlanItem } from '../unit-plan/due.ts';
import type { MailContent } from './content.ts';
import { letter } from './letter.ts';

/** What is said of units' own plans: which units have not filed theirs, and which wait for approval. */
export function unitPlanContent(
  { plan, ...definition }: Definition,
  person: Recipient,
  items: readonly UnitPlanItem[],
): MailContent {
  const mark = items.some((i) => i.overdue) ? '报备逾期' : '报备提醒';
  const names = (units: readonly string[]) => units.map((u) => unitName(plan, u)).join('、');
  const lines = items.flatMap(({ name, due, overdue, unfiled, undecided }) => {
    const when = `${dayInWords(due)}24时前${overdue ? '，已逾期' : ''}`;
    return [
      ...(unfiled.length > 0 ? [`${name}（${when}）未报备：${names(unfiled)}。`] : []),
      ...(undecided.length > 0 ? [`${name}已报备、待审定：${names(undecided)}。`] : []),
    ];
  });
  const closing = '各步骤须写明对应任务、完成时限和负责人（duban unit-plan file）；报备人之外的另一岗位审定。';
  const subject = `【${mark}】${items.map((i) => i.name).join('、')}`;
  return letter({ plan, ...definition }, person, { subject, lines, closing });
}
