import type { LineResult } from '../../../workflows/rules/review/review.ts';
import type { Terminal } from '../shared/terminal.ts';

/** What is to be said of an indicator beside its figures: what was handed in and does not count, what people set. */
export function notesText({ say }: Terminal, { unverified, overrides = [] }: LineResult): string[] {
  return [
    ...(unverified ? [say('why.unverified', unverified)] : []),
    ...overrides.map(({ sets, before, ...set }) =>
      say('why.override', { ...set, sets: say(`item.sets.${sets}`), before: before ?? say('amendment.nothing') }),
    ),
  ];
}
