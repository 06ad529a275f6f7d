import { words } from './catalogue.ts';

/** Lists that come in pages. */
export const PAGES = words(
  'pages',
  { older: '更早的', more: '更多', left: '更多（还有 {{count}} 件）' },
  { older: 'Older', more: 'More', left: { one: 'Show the last one', other: 'More ({{count}} not shown yet)' } },
);
