import { titleInEnglish } from '../../workflows/rules/follow-up/made-title.ts';
import type { Say } from './catalogue.ts';

/** What a case is about: as people wrote it, or in the reader's language where the title was made for it. */
export function madeTitle(say: Say, title: string): string {
  return say('made_title', { zh: title, en: titleInEnglish(title) ?? title });
}
