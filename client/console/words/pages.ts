import { words } from './catalogue.ts';

/** Lists that come in pages. */
export const PAGES = words('pages', { older: '更早的', more: '更多' }, { older: 'Older', more: 'More' });
