import { words } from './catalogue.ts';

/** How far something has come that goes from hand to hand. */
export const COURSE = words(
  'course',
  { done: '已办', now: '正在办', to_come: '待办' },
  { done: 'done', now: 'at hand', to_come: 'to come' },
);
