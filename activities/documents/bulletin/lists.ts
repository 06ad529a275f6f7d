import { html } from 'hono/html';
import type { Definition } from '../../store/definition.ts';
import type { Html } from '../sheet/sheet.ts';
import type { BulletinInput } from './input.ts';

/** 清单情况: how the entries of each list stand; nothing where no list has any. */
export function listsParagraph({ policy }: Definition, { lists = [] }: BulletinInput): Html | null {
  if (lists.length === 0) return null;
  const ordered = (policy.lists ?? []).flatMap((type) => {
    const count = lists.find((l) => l.list === type.list);
    return count ? [`${type.name}${count.entries}项，已销号${count.closed}项，逾期${count.overdue}项`] : [];
  });
  return html`清单情况。${ordered.join('；')}。`;
}
