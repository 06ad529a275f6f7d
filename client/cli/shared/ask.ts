/** What was typed, by the names of the options: a text, several, or a yes. */
export interface Given extends Readonly<Record<string, string | string[] | true | undefined>> {
  readonly cycle?: string;
  readonly as?: string;
  readonly unit?: string;
  readonly attach?: string[];
}

/** One verb of a command: its options beside who asks and of which cycle, and what it sends by the description. */
export interface Ask<B> {
  readonly verb: string;
  readonly needs: readonly string[];
  readonly may: readonly string[];
  request(given: Given): B;
}

type NameIn<F extends string> = F extends `--${infer N} ${string}` ? N : F extends `--${infer N}` ? N : never;
type OneOf<W extends string> = W extends `${infer A}|${infer B}` ? A | OneOf<B> : W;
type ValueOf<F extends string> = F extends `${string}...>`
  ? string[]
  : F extends `${string}<${infer W}>`
    ? W extends `${string}|${string}`
      ? OneOf<W>
      : string
    : true;

/** The options of a verb as they come: those that it needs, and those that it may have. */
type Options<N extends string, M extends string> = { readonly [F in N as NameIn<F>]: ValueOf<F> } & {
  readonly [F in M as NameIn<F>]?: ValueOf<F>;
};

/** A verb whose request is made of nothing but the options that it names. */
export function ask<B, const N extends string, const M extends string>(
  verb: string,
  needs: readonly N[],
  may: readonly M[],
  request: (given: Options<N, M>) => NoInfer<B>,
): Ask<B> {
  return { verb, needs, may, request: request as (given: never) => B };
}
