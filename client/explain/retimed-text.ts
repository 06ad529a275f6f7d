import type { Deadlines } from '../../workflows/rules/follow-up/follow-up.ts';
import type { Say } from '../messages/catalogue.ts';
import { byWhen } from '../messages/when.ts';

/** What a new calendar moved of a follow-up: its own deadline, that of the step it waits for. */
export function retimedText(say: Say, { before, due, awaitedBy }: Deadlines & { readonly before: Deadlines }): string {
  const step = (at: string | null) => (at === null ? '-' : byWhen(at));
  const told = [
    ...(due === before.due ? [] : [say('follow_up.due_retimed', { before: before.due ?? '-', after: due ?? '-' })]),
    ...(awaitedBy === before.awaitedBy
      ? []
      : [say('follow_up.step_retimed', { before: step(before.awaitedBy), after: step(awaitedBy) })]),
  ];
  return told.length > 0 ? told.join(say('list.comma')) : say('follow_up.reminders_retimed');
}
