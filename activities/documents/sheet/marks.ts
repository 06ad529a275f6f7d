import { html } from 'hono/html';
import type { Policy } from '../../../workflows/rules/policy.ts';
import { NONE } from './figures.ts';
import type { Html } from './sheet.ts';

interface Light {
  readonly word: string;
  readonly mark: string;
  readonly colour: string;
}

const LIGHTS: ReadonlyMap<string, Light> = new Map([
  ['green', { word: '绿灯', mark: '●', colour: '#1a7f37' }],
  ['blue', { word: '蓝灯', mark: '▼', colour: '#0969da' }],
  ['amber', { word: '黄灯', mark: '▲', colour: '#8a6100' }],
  ['yellow', { word: '黄灯', mark: '▲', colour: '#8a6100' }],
  ['orange', { word: '橙灯', mark: '◆', colour: '#bc4c00' }],
  ['red', { word: '红灯', mark: '■', colour: '#c8161d' }],
  ['grey', { word: '未到期', mark: '○', colour: '#57606a' }],
  ['black', { word: '缺报', mark: '×', colour: '#1f2328' }],
]);

const FLAG_COLOURS: ReadonlyMap<string, string> = new Map([
  ['red', '#d1242f'],
  ['yellow', '#f0c000'],
  ['blue', '#1f6feb'],
  ['green', '#1a7f37'],
  ['orange', '#e36209'],
  ['black', '#1f2328'],
]);

/** The colours of notices as policies name them, by the character that says which; dark enough to be read on white. */
const NOTICE_COLOURS: readonly (readonly [string, string])[] = [
  ['红', '#c8161d'],
  ['橙', '#bc4c00'],
  ['黄', '#8a6100'],
  ['蓝', '#0969da'],
  ['绿', '#1a7f37'],
  ['黑', '#1f2328'],
];

/** The colour of a notice as it is printed: a square of that colour before its word; nothing where it has none. */
export function noticeMark(name: string | undefined): Html | null {
  if (!name) return null;
  const [, colour = '#57606a'] = NOTICE_COLOURS.find(([character]) => name.includes(character)) ?? [];
  return html`<b style="color:${colour}">■ ${name}</b> `;
}

/** A light as it is printed: a shape of its own, a colour and always the word. */
export function lightMark(light: string): Html {
  const { word, mark, colour } = LIGHTS.get(light) ?? { word: light, mark: '◇', colour: '#1f2328' };
  return html`<span class="light" style="color:${colour}">${mark} ${word}</span>`;
}

/** A light by its word alone; a dash where there is none. */
export function lightWord(light: string | null): string {
  return light === null ? NONE : (LIGHTS.get(light)?.word ?? light);
}

/** A flag as it is printed: its colour beside its word, because red may well be the best. */
export function flagMark(policy: Policy, flag: string): Html {
  const label = policy.flags.find((rule) => rule.flag === flag)?.label;
  if (label === undefined) return html`${NONE}`;
  const colour = FLAG_COLOURS.get(flag) ?? '#8c959f';
  return html`<span class="flag"><svg viewBox="0 0 14 16" aria-hidden="true"><path d="M2 1v14.5" stroke="#57606a" stroke-width="1.6"/><path d="M2.8 1.5h10l-2.6 3.2 2.6 3.3h-10z" fill="${colour}" stroke="#57606a" stroke-width=".5"/></svg>${label}</span>`;
}
