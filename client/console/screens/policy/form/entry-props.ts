import type { Plain } from './plain.ts';

/** What an entry of the form is given: what stands there, and what is to be put there. */
export interface EntryProps {
  readonly id: string;
  readonly label: string;
  readonly described: string | undefined;
  readonly isWrong: boolean;
  readonly value: Plain | undefined;
  readonly onChange: (value: Plain | undefined) => void;
}
