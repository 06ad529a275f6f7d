import { Refusal } from '../../api/client.ts';
import { meet, NEEDS, type Need } from './needs/needs.ts';

/** What the interface gives, with lists and files as such again: the client's types take them apart. */
export type Given<T> = T extends Blob
  ? Blob
  : T extends { readonly [n: number]: infer E; readonly length: number; readonly map: unknown }
    ? readonly Given<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Given<T[K]> }
      : T;

/**
 * What the interface answers to a call, as `asked(() => api.GET('/session'))`. What it wants first — the password once
 * more, a second factor, an auditor's reason — is asked of the person, and the call made again: nobody has to begin
 * anew. Throws `Refusal` for anything else, and for what the person does not give; `NoAnswer` where no server answers.
 */
export async function asked<T>(call: () => Promise<{ readonly data?: T }>): Promise<Given<T>> {
  try {
    return (await call()).data as Given<T>;
  } catch (error) {
    if (error instanceof Refusal && isNeed(error.answer.code) && (await meet(error.answer.code))) return asked(call);
    throw error;
  }
}

function isNeed(code: string): code is Need {
  return NEEDS.some((need) => need === code);
}

/** True when nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof Refusal && error.answer.status === 401;
}
