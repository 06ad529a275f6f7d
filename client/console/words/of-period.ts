import { words } from './catalogue.ts';

/** What is told of a reporting period. */
export const OF_PERIOD = words(
  'of-period',
  { none: '还没有开始的报告期。' },
  { none: 'No reporting period has begun yet.' },
);
