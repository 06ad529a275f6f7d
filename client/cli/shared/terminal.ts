import type { Language, Say } from '../../messages/catalogue.ts';

/** Where a command speaks: results on `out`, everything else on `err`, in one language. */
export interface Terminal {
  readonly say: Say;
  readonly language: Language;
  readonly json: boolean;
  readonly interactive: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Done, failed, bad input: the three ways a command ends (formats.md). */
export const EXIT = { done: 0, failed: 1, badInput: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
