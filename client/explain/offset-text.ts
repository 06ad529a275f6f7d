import type { Offset } from '../../workflows/rules/time/calendar.ts';
import type { Voice } from './voice.ts';

/** A number of days that a policy gives: 3 working days, 10 days, the 5th of the next month. */
export function offsetText({ say }: Voice, offset: Offset): string {
  if ('working_days' in offset) return say('offset.working_days', { days: offset.working_days });
  return 'days' in offset ? say('offset.days', { days: offset.days }) : say('offset.day', { day: offset.day });
}
