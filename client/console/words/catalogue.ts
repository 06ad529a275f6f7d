import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { firstLanguage, TAG } from './language.ts';

/** What is put into the places of a sentence, as `{{name}}`; `count` chooses an English plural. */
export type Params = Readonly<Record<string, string | number>>;

/** A sentence in English, or two where it counts. */
type Counted = string | { readonly one: string; readonly other: string };

/** The sentences of a part of the console: its name, and the keys that it has in both languages. */
export interface Words<K extends string> {
  readonly part: string;
  readonly keys?: readonly K[];
}

await i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
document.documentElement.lang = TAG[firstLanguage()];

/**
 * The sentences of a part of the console, which load with the file that names them. English without a key that Chinese
 * has, or with one more, does not compile.
 */
export function words<K extends string>(
  part: string,
  zh: Readonly<Record<K, string>>,
  en: Readonly<Record<NoInfer<K>, Counted>>,
): Words<K> {
  i18next.addResourceBundle('zh', part, zh);
  i18next.addResourceBundle('en', part, spread(en));
  return { part };
}

/** Plurals as the library keeps them: `days_one`, `days_other`. */
function spread(en: Readonly<Record<string, Counted>>): Record<string, string> {
  const entries = Object.entries(en).flatMap(([key, said]): [string, string][] =>
    typeof said === 'string'
      ? [[key, said]]
      : [
          [`${key}_one`, said.one],
          [`${key}_other`, said.other],
        ],
  );
  return Object.fromEntries(entries);
}
