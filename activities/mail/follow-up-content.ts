import { calledOn } from '../../workflows/rules/follow-up/called.ts';
import { unitName } from '../../workflows/rules/names.ts';
import type { Plan, Recipient } from '../../workflows/rules/plan.ts';
import { dayEndingAt } from '../../workflows/rules/time/instant.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import { caseKind } from '../documents/sheet/case-kinds.ts';
import { stepWord } from '../documents/sheet/steps.ts';
import type { OverdueItem } from '../follow-up/overdue-item.ts';
import type { Definition } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { letter } from './letter.ts';

/** What somebody is told whose step in a case is due or overdue: which case, which step, by when, how often before. */
export function followUpContent(definition: Definition, person: Recipient, items: readonly OverdueItem[]): MailContent {
  const { plan } = definition;
  const subject = `【${items.some((i) => i.rung > 0) ? '逾期催办' : '办理提醒'}】${items.length === 1 ? titleOf(plan, items[0]) : `${items.length} 件事项`}`;
  const lines = items.map((item) => {
    const unit = unitName(plan, item.unit);
    const due = dayInWords(dayEndingAt(item.due));
    const told = `${titleOf(plan, item)}（${unit}）：“${stepWord(item.step)}”应于${due}前完成`;
    return item.rung === 0 ? `${told}，请按时办理。` : `${told}，已逾期，第 ${item.rung} 次提醒。`;
  });
  if (person.post === 'leader') return letter(definition, person, { subject, lines, ...TO_LEADER });
  const closing = '催办四次仍未完成的，自动列入问题台账。';
  return letter(definition, person, { subject, lines, closing });
}

const TO_LEADER = {
  opening: '以下事项应由督查机构办理，经多次催办仍未办理，报请督促。',
  closing: '其中审批、销号和对求助的答复，也可由县领导直接决定。',
};

function titleOf({ units }: Plan, item: OverdueItem | undefined): string {
  if (!item) return '';
  const called = calledOn(
    item.kind,
    units.find((u) => u.id === item.unit),
  );
  return `${caseKind(called)} ${item.title}`;
}
