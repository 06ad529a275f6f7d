import { periodFromId } from '../../workflows/rules/time/period.ts';
import { type Say, sayCode } from './catalogue.ts';

/** What people call a period: `2024-05` is 2024年5月, or May 2024; what is no period stays as it is. */
export function periodName(say: Say, id: string): string {
  if (!periodFromId(id)) return id;
  const [year, rest] = [id.slice(0, 4), id.slice(5)];
  if (rest === '') return say('period.year', { year });
  const part = rest.slice(0, 2);
  const called = sayCode(say, 'period.called', part, {});
  const name = rest.length > 2 ? sayCode(say, 'period.third', rest.slice(-1), { month: called }) : called;
  return say('period.in_year', { year, name });
}
