import { workingDay } from '../workflows/rules/time/calendar.ts';
import type { Day } from '../workflows/rules/time/day.ts';
import { dayEndingAt, dayOf, type Instant, onDay } from '../workflows/rules/time/instant.ts';
import type { Definition } from './store/definition.ts';

type Rules = Pick<Definition, 'policy' | 'calendar'>;

/** When something is looked at again. */
interface Look {
  readonly at: Instant;
  readonly provisional: boolean;
}

/** The working days after which what is overdue is spoken of again. */
const AGAIN = 5;

/** So many working days after a day, at the policy's hour. */
export function lookAgain({ policy, calendar }: Rules, from: Day, workingDays = 1): Look {
  const on = workingDay(calendar, from, workingDays);
  return { at: onDay(on.day, policy.at), provisional: on.provisional };
}

/** On the working day after it became due, then every so many; days that are over are not made up for. */
export function lookAtOverdue(rules: Rules, at: Instant, isFirst: boolean): Look {
  return isFirst ? lookAgain(rules, dayEndingAt(at)) : lookAgain(rules, dayOf(at), AGAIN);
}
