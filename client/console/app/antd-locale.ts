import type { ConfigProviderProps } from 'antd';
import type { Language } from '../words/language.ts';

/** What the components themselves say, in a language. */
export type AntdLocale = NonNullable<ConfigProviderProps['locale']>;

/** The components' own sentences, loaded when they are first needed. */
export async function localeOf(language: Language): Promise<AntdLocale> {
  const loaded = language === 'zh' ? await import('antd/locale/zh_CN') : await import('antd/locale/en_US');
  return loaded.default;
}
