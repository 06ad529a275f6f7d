import type { Policy } from '../../workflows/rules/policy.ts';
import type { Offset } from '../../workflows/rules/time/calendar.ts';
import { sayCode } from '../messages/catalogue.ts';
import type { AgendaRow } from '../views/timetable.ts';
import { offsetText } from './offset-text.ts';
import type { Voice } from './voice.ts';

/** Why something stands on a cycle's agenda: the setting of the policy that put it there, in words. */
export function becauseRule(voice: Voice, entry: AgendaRow, policy: Policy): string {
  const { say } = voice;
  const { reporting, review } = policy;
  const within = (offset: Offset | undefined) => ({ days: offset ? offsetText(voice, offset) : '-' });
  switch (entry.kind) {
    case 'period_opens':
      return say('by_rule.period_opens', { every: say(`every.${reporting.period}`) });
    case 'deadline':
      return say('by_rule.deadline', within(reporting.due));
    case 'reminder':
      return reminderWords(voice, entry.slot, policy);
    case 'freeze':
      return say('by_rule.freeze', { every: say(`every.${review.period}`), ...within(review.freeze) });
    case 'objection_closes':
      return say('by_rule.objection_closes', within(review.objection));
    case 'publish':
      return say('by_rule.publish', within(review.publish));
    case 'bulletin':
    case 'briefing': {
      const rule = policy[entry.kind];
      return say('by_rule.bulletin', { every: say(`every.${rule?.period ?? 'month'}`), ...within(rule?.publish) });
    }
    case 'follow_up_due': {
      const step = entry.done ? entry.rule.split('.').at(-1) : entry.awaited;
      return say('by_rule.follow_up_due', { step: sayCode(say, 'step', step ?? '', {}) });
    }
    default:
      return namedRule(voice, entry, policy) ?? sayCode(say, 'by_rule', entry.kind, {});
  }
}

function reminderWords(voice: Voice, slot: number, { reminders }: Policy): string {
  const { say } = voice;
  const rule = reminders.slots[slot];
  if (!rule) return say('by_rule.other');
  const to = rule.to.map((post) => say(`post.role.${post}`)).join(say('list.pause'));
  if (!('offset' in rule)) return say('by_rule.reminder_every', { every: rule.every, times: rule.times, to });
  const days = Math.abs(rule.offset);
  if (days === 0) return say('by_rule.reminder_on', { to });
  return say(rule.offset < 0 ? 'by_rule.reminder_before' : 'by_rule.reminder_after', { days, to });
}

/** What a policy asks for by name: inspections, reports on the work, units' own plans. */
function namedRule({ say }: Voice, { kind, subject }: AgendaRow, policy: Policy): string | null {
  const { inspections = [], work_reports = [], unit_plans = [] } = policy;
  const named = { inspection: inspections, work_report: work_reports, unit_plan: unit_plans };
  const [of] = Object.entries(named).flatMap(([prefix, rules]) =>
    kind.startsWith(`${prefix}_`) ? rules.filter((rule) => rule.id === subject.split(' ')[0]) : [],
  );
  return of ? say('by_rule.named', { name: of.name, clause: of.clause ?? say('by_rule.no_clause') }) : null;
}
