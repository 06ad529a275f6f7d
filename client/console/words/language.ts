/** The languages of the console, Chinese first. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each language calls itself, and what a document in it is marked with. */
export const OWN_NAME: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };
export const TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

const KEPT = 'duban.language';

/** The language that was chosen here before, or the first one that the browser's owner reads; Chinese otherwise. */
export function firstLanguage(): Language {
  const asked = [localStorage.getItem(KEPT) ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2));
  return asked.map((tag) => LANGUAGES.find((known) => known === tag)).find((found) => found !== undefined) ?? 'zh';
}

/** Keeps the choice for the next visit. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}
