import { en } from './en.ts';
import { zh } from './zh.ts';

export type Language = 'zh' | 'en';
export type MessageKey = keyof typeof zh;

/** Says a message in one language; `{name}` stands for a parameter. */
export type Say = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

/** The voice of a language. */
export function speaker(language: Language): Say {
  const messages: Readonly<Record<MessageKey, string>> = language === 'zh' ? zh : en;
  return (key, params = {}) =>
    messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}

/** Chinese where the environment speaks it, English otherwise; `--lang` wins. */
export function languageOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** A message for a code that comes from data; the code itself where the catalogue has none. */
export function sayCode(say: Say, prefix: string, code: string, params: Readonly<Record<string, string>>): string {
  const key = `${prefix}.${code}`;
  return key in zh ? say(key as MessageKey, params) : code;
}
