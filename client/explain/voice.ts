import type { Say } from '../messages/catalogue.ts';

/** Whoever explains something, in one language. */
export interface Voice {
  readonly say: Say;
}

/** The name of a unit by its id; the id itself where nobody knows it. */
export type NameOf = (unit: string) => string;
