import type { Page } from 'playwright-core';
import { median, report } from '../figures.ts';
import { felt } from './felt.ts';

const TIMES = 7;
const FELT_MS = 200;
const ROW = '.long-table tbody tr[data-index]';
const COUNT = `document.querySelector('main p[role=status], search [role=status]').textContent`;

/** What is done in a page, and what is seen when it is done, each as a script. */
type Act = readonly [name: string, act: string, until: string];

/** A page, what is there when it is drawn, and what somebody does on it. */
export interface Used {
  readonly path: string;
  readonly what: string;
  readonly acts: readonly Act[];
}

/** Has a field hold something as if it were typed or chosen. */
const filled = (field: string, kind: string, value: string) => `(() => {
  const field = document.querySelector('${field}');
  const { set } = Object.getOwnPropertyDescriptor(${kind}.prototype, 'value');
  set.call(field, ${value});
  field.dispatchEvent(new Event(${kind} === HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
})()`;

/** The office's pages with the longest lists; what is done there is done and undone in turn. */
export const USED: readonly Used[] = [
  {
    path: '/board',
    what: ROW,
    acts: [
      [
        'only one light',
        `window.before = ${COUNT}; document.querySelector('main ul button[aria-pressed]').click()`,
        `${COUNT} !== window.before`,
      ],
      [
        'sorted by another column',
        `window.before = document.querySelectorAll('.long-table [aria-sort]')[1].ariaSort;
         document.querySelectorAll('.long-table [aria-sort] button')[1].click()`,
        `document.querySelectorAll('.long-table [aria-sort]')[1].ariaSort !== window.before`,
      ],
      [
        'another period',
        `window.before = document.querySelector('.long-table').textContent;
         ${filled('search select', 'HTMLSelectElement', `field.value === '2024-03' ? '2024-02' : '2024-03'`)}`,
        `document.querySelector('.long-table') && document.querySelector('.long-table').textContent !== window.before`,
      ],
    ],
  },
  {
    path: '/plan',
    what: ROW,
    acts: [
      [
        'tasks with a word',
        `window.before = ${COUNT};
         ${filled('search input', 'HTMLInputElement', `field.value === '' ? '7' : ''`)}`,
        `${COUNT} !== window.before`,
      ],
      [
        'a task opened',
        `window.before = document.querySelector('.ant-drawer-body')?.textContent;
         window.at = (window.at ?? 0) + 1;
         document.querySelectorAll('.long-table tbody button')[window.at].click()`,
        `![undefined, '', window.before].includes(document.querySelector('.ant-drawer-body')?.textContent)`,
      ],
    ],
  },
  {
    path: '/timetable',
    what: 'search [role=status]',
    acts: [
      [
        'only my own',
        `window.before = ${COUNT}; document.querySelector('search input[type=checkbox]').click()`,
        `${COUNT} !== window.before`,
      ],
    ],
  },
];

/** Whether each act of a page is answered at once, by the median of several times. */
export async function answered(page: Page, { path, acts }: Used): Promise<boolean[]> {
  const kept: boolean[] = [];
  for (const [name, act, until] of acts) {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) times.push(await felt(page, act, until));
    const told = `300 tasks, ${path.slice(1)}, ${name}, ms`;
    kept.push(report({ name: told, value: median(times), target: FELT_MS, within: 'at most' }));
  }
  return kept;
}
