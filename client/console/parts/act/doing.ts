import type { ReactNode } from 'react';
import type { Field } from './field.tsx';

/** Something that a person does after a moment's thought. */
export interface Doing {
  /** What the button and the dialog are called. */
  readonly name: string;
  /** What it is done to, for whoever hears the button without seeing where it stands. */
  readonly of?: string;
  /** What it means, above the fields. */
  readonly told?: ReactNode;
  readonly fields?: readonly Field[];
  /** What stands below the fields, as a button that asks for more of them. */
  readonly below?: ReactNode;
  /** Does it, with the fields' values (empty ones left out) and the key of a write. */
  readonly act: (values: Readonly<Record<string, string>>, key: string) => Promise<unknown>;
  /** The first parts of the queries' keys to be asked for anew. */
  readonly touches: readonly string[];
}
