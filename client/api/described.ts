import type { operations, paths } from './schema.d.ts';

/** Nothing at all: what an endpoint takes that takes nothing. */
type Nothing = Readonly<Record<string, never>>;

type Method = 'get' | 'post' | 'put';
type Content<R> = R extends { readonly content: infer C } ? C : never;
type Done<O> = O extends { readonly responses: infer R } ? Content<R[keyof R & (200 | 201 | 202)]> : never;
type Json<C> = C extends { readonly 'application/json': infer T } ? T : never;

/** What stands in the braces of an operation's path. */
export type At<O> = O extends { readonly parameters: { readonly path: infer T extends object } } ? T : Nothing;

/** By what an operation's query may narrow; `never` where it has none. */
export type Query<O> = O extends { readonly parameters: { readonly query?: infer T } } ? NonNullable<T> : never;

/** What is sent with an operation, as JSON; `never` where it is a file. */
export type Body<O> = O extends { readonly requestBody: { readonly content: infer C } } ? Json<C> : Nothing;

/** What an operation answers with, as JSON; `never` where it is a file, or nothing. */
export type Told<O> = Json<Done<O>>;

/** What is sent to an endpoint, by its name in the description: `Sent<'actOnReview'>`. */
export type Sent<N extends keyof operations> = Body<operations[N]>;

/** What an endpoint answers with, by its name in the description. */
export type Answered<N extends keyof operations> = Told<operations[N]>;

/** The paths at which something answers with JSON. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: [Told<paths[P][M]>] extends [never] ? never : P;
}[keyof paths];

/** The paths at which a file stands. */
export type FilePath = {
  [P in keyof paths]: [Told<paths[P]['get']>] extends [never]
    ? [Done<paths[P]['get']>] extends [never]
      ? never
      : P
    : never;
}[keyof paths];

/** The paths that a file is sent to. */
export type UploadPath = {
  [P in keyof paths]: [Body<paths[P]['post']>] extends [never] ? P : never;
}[keyof paths];

/** The paths of a cycle at which a list stands. */
export type ListPath = {
  [P in PathOf<'get'>]: [{ readonly cycle: string }] extends [At<paths[P]['get']>]
    ? Told<paths[P]['get']> extends readonly unknown[]
      ? P
      : never
    : never;
}[PathOf<'get'>];

/** The row of a list, by its path. */
export type RowAt<P extends ListPath> = Told<paths[P]['get']> extends readonly (infer R)[] ? R : never;
