import { isDay } from '../../../workflows/rules/time/day.ts';
import { BadInput } from '../../intake/problem.ts';

/** A day given as an option; a problem when it is none. */
export function dayOption<T extends string | undefined>(name: string, value: T): T {
  if (value === undefined || isDay(value)) return value;
  throw new BadInput([{ file: name, line: null, path: '', code: 'expect_day', params: {} }]);
}
