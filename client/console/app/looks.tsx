import { ConfigProvider, theme } from 'antd';
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../words/language.ts';
import { useLanguage } from '../words/use-words.ts';
import { type AntdLocale, localeOf } from './antd-locale.ts';
import { NONCE } from './nonce.ts';
import { keepLighting, keptLighting, type Lighting, type Shade, themeOf } from './theme.ts';

const DARK = matchMedia('(prefers-color-scheme: dark)');
const PRINT = matchMedia('print');

const LightingContext = createContext<readonly [Lighting, (lighting: Lighting) => void]>(['system', () => {}]);

/** How the console is lit, and the way to change it. */
export function useLighting() {
  return use(LightingContext);
}

/** Gives every component its look and its language; styles are marked with the page's nonce. */
export function Looks({ locale: first, children }: { readonly locale: AntdLocale; readonly children: ReactNode }) {
  const [lighting, setLighting] = useState(keptLighting);
  const shade = useShade(lighting);
  const [language] = useLanguage();
  const locale = useLocale(first, language);
  const change = (next: Lighting) => {
    keepLighting(next);
    setLighting(next);
  };
  return (
    <LightingContext value={[lighting, change]}>
      <ConfigProvider
        theme={themeOf(shade, language)}
        locale={locale}
        csp={{ nonce: NONCE }}
        componentSize="middle"
        button={{ autoInsertSpace: false }}
      >
        <Palette shade={shade} />
        {children}
      </ConfigProvider>
    </LightingContext>
  );
}

function useShade(lighting: Lighting): Shade {
  const machine = useSyncExternalStore(onMachine, machineNow);
  // Paper is white, and a printer leaves grounds out.
  if (machine === 'paper') return 'light';
  return lighting === 'system' ? machine : lighting;
}

function machineNow(): Shade | 'paper' {
  if (PRINT.matches) return 'paper';
  return DARK.matches ? 'dark' : 'light';
}

function onMachine(changed: () => void): () => void {
  for (const media of [DARK, PRINT]) media.addEventListener('change', changed);
  return () => {
    for (const media of [DARK, PRINT]) media.removeEventListener('change', changed);
  };
}

function useLocale(first: AntdLocale, language: Language): AntdLocale {
  const [locale, setLocale] = useState(first);
  useEffect(() => {
    let wanted = true;
    localeOf(language)
      .then((loaded) => wanted && setLocale(loaded))
      .catch(() => {});
    return () => {
      wanted = false;
    };
  }, [language]);
  return locale;
}

/** The colours of the components, for our own style sheets: one source for both. */
function Palette({ shade }: { readonly shade: Shade }) {
  const { token } = theme.useToken();
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    style.colorScheme = shade;
    dataset.shade = shade;
    const named = {
      ink: token.colorText,
      faint: token.colorTextSecondary,
      paper: token.colorBgContainer,
      ground: token.colorBgLayout,
      line: token.colorBorderSecondary,
      edge: token.colorBorder,
      accent: token.colorPrimary,
      link: token.colorLink,
      chosen: token.colorPrimaryBg,
      hover: token.colorFillTertiary,
      good: token.colorSuccess,
      warn: token.colorWarning,
      bad: token.colorError,
      font: token.fontFamily,
    };
    for (const [name, value] of Object.entries(named)) style.setProperty(`--${name}`, value);
  }, [token, shade]);
  return null;
}
