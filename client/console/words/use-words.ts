import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Params, Words } from './catalogue.ts';
import { keepLanguage, type Language, TAG } from './language.ts';

/** Says a sentence of a part in the language that is shown. */
export type Say<K extends string> = (key: K, params?: Params) => string;

/** The sentences of a part, in the language that is shown; a component that uses them is drawn anew when it changes. */
export function useWords<K extends string>({ part }: Words<K>): Say<K> {
  const { i18n } = useTranslation();
  return (key, params) => i18n.t(key, { ...params, ns: part });
}

/** The language that is shown, and the way to change it: the document is marked with it and the choice is kept. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  return [i18n.language === 'en' ? 'en' : 'zh', change];
}

function change(language: Language): void {
  keepLanguage(language);
  document.documentElement.lang = TAG[language];
  i18next.changeLanguage(language).catch(() => {});
}
