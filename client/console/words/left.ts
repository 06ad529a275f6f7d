import { words } from './catalogue.ts';

/** How much time is left. */
export const LEFT = words(
  'left',
  { left: '还剩 {{count}} 个工作日', today: '今天截止', over: '已逾期 {{count}} 个工作日' },
  {
    left: { one: '{{count}} working day left', other: '{{count}} working days left' },
    today: 'due today',
    over: { one: '{{count}} working day late', other: '{{count}} working days late' },
  },
);
