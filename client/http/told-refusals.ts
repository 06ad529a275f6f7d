import type { BallotsTaken } from '../operations/ballots.ts';
import type { Refused } from '../operations/errors.ts';
import type { FormAnswer, FormRefusal } from '../operations/hand-in-form.ts';

/** What became of a report of a form, with a sentence for each refusal. */
export interface FormTold extends FormAnswer {
  readonly refusals: readonly (FormRefusal & { readonly message: string })[];
}

/** What came of ballots, with a sentence for each vote that was left out. */
export interface BallotsTold extends BallotsTaken {
  readonly left: readonly (Refused & { readonly message: string })[];
}
