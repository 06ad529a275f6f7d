import type { KeyboardEvent } from 'react';

/** What marks a field that takes a figure. */
const FIGURES = '[data-figure]';

/** Goes from a figure to the next or the one before; true where there is one. */
function go(from: HTMLElement, by: 1 | -1): boolean {
  const all = [...(from.closest('form')?.querySelectorAll<HTMLElement>(FIGURES) ?? [])];
  const next = all[all.indexOf(from) + by];
  next?.focus();
  if (next instanceof HTMLInputElement && next.type === 'text') next.select();
  return next !== undefined;
}

/** The keys of a figure: Enter and ↓ to the next, ↑ to the one before, → at its end to its note. */
export function figureKeys(event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>): void {
  const field = event.currentTarget;
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
  const isText = field instanceof HTMLInputElement && field.type === 'text';
  const moves = isText ? { ArrowDown: 1, ArrowUp: -1 } : {};
  const by = event.key === 'Enter' ? (event.shiftKey ? -1 : 1) : (moves as Record<string, number>)[event.key];
  if (by !== undefined) {
    event.preventDefault();
    go(field, by as 1 | -1);
  } else if (event.key === 'ArrowRight' && isText && field.selectionStart === field.value.length) {
    event.preventDefault();
    field.closest('tr')?.querySelector<HTMLElement>('[data-note]')?.focus();
  }
}
