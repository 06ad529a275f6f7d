import { periodInEnglish, periodInWords } from '../../api/period-words.ts';
import { useLanguage } from '../words/use-words.ts';

/** What people call a period in the language that is shown: `2024-05` is 2024年5月, or May 2024. */
export function usePeriodName(): (id: string) => string {
  const [language] = useLanguage();
  return language === 'zh' ? periodInWords : periodInEnglish;
}
