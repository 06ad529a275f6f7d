import type { LineResult } from '../../../workflows/rules/review/review.ts';
import type { Terminal } from '../shared/terminal.ts';

/** What is to be said of an indicator beside its figures: what was handed in and does not count. */
export function notesText({ say }: Terminal, { unverified }: LineResult): string[] {
  return unverified ? [say('why.unverified', unverified)] : [];
}
