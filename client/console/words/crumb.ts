import { words } from './catalogue.ts';

/** Where a page stands. */
export const CRUMB = words('crumb', { place: '所在位置' }, { place: 'Where you are' });
