import { titleInEnglish } from '../../api/made-title.ts';
import { useLanguage } from '../words/use-words.ts';

/** What a case is about: as people wrote it, or in the language that is shown where the title was made for it. */
export function useCaseTitle(): (title: string) => string {
  const [language] = useLanguage();
  return (title) => (language === 'en' && titleInEnglish(title)) || title;
}
