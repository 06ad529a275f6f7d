import { periodFromId } from '../../workflows/rules/time/period.ts';
import { periodInEnglish, periodInWords } from '../../workflows/rules/time/period-words.ts';
import type { Say } from './catalogue.ts';

/** What people call a period: `2024-05` is 2024年5月, or May 2024; what is no period stays as it is. */
export function periodName(say: Say, id: string): string {
  return periodFromId(id) ? say('period', { zh: periodInWords(id), en: periodInEnglish(id) }) : id;
}
