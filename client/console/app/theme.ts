import { type ThemeConfig, theme } from 'antd';
import type { Language } from '../words/language.ts';

/** How the console is lit; `system` follows the machine. */
export const LIGHTINGS = ['system', 'light', 'dark'] as const;
export type Lighting = (typeof LIGHTINGS)[number];
export type Shade = 'light' | 'dark';

/** The colours that antd derives the others from: a ministry's blue, a paper's grey, the red of an official heading. */
const SEEDS = {
  light: {
    colorPrimary: '#1e4e8c',
    colorPrimaryBg: '#e4edf8',
    colorPrimaryBgHover: '#d3e2f4',
    colorInfo: '#1e4e8c',
    colorInfoBg: '#e4edf8',
    colorInfoBorder: '#a9c4e6',
    colorLink: '#1a56a8',
    colorSuccess: '#2b7a3d',
    colorSuccessBg: '#e9f4eb',
    colorSuccessBorder: '#a9cfb2',
    colorWarning: '#9a5b00',
    colorWarningBg: '#fdf4e3',
    colorWarningBorder: '#e3c48a',
    colorError: '#b3272d',
    colorErrorBg: '#fbebeb',
    colorErrorBorder: '#e2b0b2',
    colorTextBase: '#1c2128',
    colorBgLayout: '#f3f5f8',
    colorTextPlaceholder: '#6b7280',
    colorTextDescription: '#59616d',
    colorTextSecondary: '#4b535f',
    colorTextTertiary: '#59616d',
  },
  dark: {
    colorPrimary: '#3273cf',
    colorPrimaryHover: '#2b6cc4',
    colorPrimaryBg: '#1b3350',
    colorPrimaryBgHover: '#22416a',
    colorInfo: '#3273cf',
    colorInfoBg: '#1b3350',
    colorInfoBorder: '#2f5583',
    colorLink: '#8cbcf7',
    colorSuccess: '#4caf6a',
    colorSuccessBg: '#17291c',
    colorSuccessBorder: '#335f40',
    colorWarning: '#d9a13c',
    colorWarningBg: '#2e2613',
    colorWarningBorder: '#6b5424',
    colorError: '#ef6a6e',
    colorErrorBg: '#301b1c',
    colorErrorBorder: '#6b3436',
    colorTextBase: '#e8ebef',
    colorBgBase: '#171b21',
    colorBgLayout: '#101419',
    colorBgElevated: '#1d232b',
    colorTextPlaceholder: '#98a2b0',
    colorTextDescription: '#a7b0bd',
    colorTextSecondary: '#b6bec9',
    colorTextTertiary: '#a7b0bd',
  },
} as const;

/** Fonts that are on the machines of Chinese offices, so that none is fetched. */
const FONTS =
  "-apple-system, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'HarmonyOS Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC', 'Segoe UI', sans-serif";

/** A Chinese typeface sets an English apostrophe as wide as a character: English has its own first. */
const LATIN = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans'";

/** The look of every component in a shade, for a language: dense, square, and quiet. */
export function themeOf(shade: Shade, language: Language): ThemeConfig {
  return {
    algorithm: shade === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...SEEDS[shade],
      fontFamily: language === 'en' ? `${LATIN}, ${FONTS}` : FONTS,
      fontSize: 14,
      borderRadius: 4,
      wireframe: false,
      // Everything is there at once: a way in or out that a busy machine breaks off would leave half of it standing.
      motion: false,
      // What is being done stays readable while it is: the turning mark says enough.
      opacityLoading: 1,
    },
    components: {
      Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 8, headerBorderRadius: 0 },
      Button: { primaryShadow: 'none', defaultShadow: 'none' },
      Form: { itemMarginBottom: 16 },
    },
  };
}

const KEPT = 'duban.lighting';

/** How the console was lit the last time. */
export function keptLighting(): Lighting {
  const kept = localStorage.getItem(KEPT);
  return LIGHTINGS.find((known) => known === kept) ?? 'system';
}

/** Keeps the choice for the next visit. */
export function keepLighting(lighting: Lighting): void {
  localStorage.setItem(KEPT, lighting);
}
