import { words } from './catalogue.ts';

/** What a printed page says of itself. */
export const ON_PAPER = words(
  'on-paper',
  { printed: '打印日期：{{day}}', span: '{{from}}至{{to}}' },
  { printed: 'printed on {{day}}', span: '{{from}} to {{to}}' },
);
