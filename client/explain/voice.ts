import type { Say } from '../messages/catalogue.ts';

/** Whoever explains something, in one language. */
export interface Voice {
  readonly say: Say;
  /** False where what is spoken of is reached by a press, and nobody has to type its id. */
  readonly ids?: false;
}

/** The name of a unit by its id; the id itself where nobody knows it. */
export type NameOf = (unit: string) => string;
