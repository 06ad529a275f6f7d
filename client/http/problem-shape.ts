import type { Problem } from '../intake/problem.ts';
import type { Refused } from '../operations/errors.ts';

/** What every refusal looks like: codes that stay, and a sentence in the language that was asked for (RFC 9457). */
export interface ProblemAnswer {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly errors: readonly ProblemPlace[];
  /** What was refused of a request. */
  readonly refusals?: readonly Refused[];
  /** What is wrong with a file. */
  readonly problems?: readonly Problem[];
}

/** One thing that is wrong: where it stands, as a JSON pointer, `query:name`, `header:name` or a place in a file. */
export interface ProblemPlace {
  readonly path: string | null;
  readonly code: string;
  readonly message: string;
}
