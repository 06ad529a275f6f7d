import type { BrowserContextOptions } from 'playwright-core';

/** How somebody looks at the console. */
export interface Eyes {
  readonly language?: 'zh' | 'en';
  readonly phone?: boolean;
  readonly dark?: boolean;
}

/** What a window of such eyes is opened with. */
export function optionsFor({ language = 'zh', phone = false, dark = false }: Eyes): BrowserContextOptions {
  return {
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    ...(phone ? { deviceScaleFactor: 2, isMobile: true, hasTouch: true } : {}),
  };
}
