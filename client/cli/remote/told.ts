import type { paths } from '../../api/schema.d.ts';

/** The addresses that a path of the description stands for: `/cycles/{cycle}/mail` for `/cycles/${string}/mail`. */
type Addresses<K extends string> = K extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Addresses<After>}`
  : K;
type WithoutQuery<P extends string> = P extends `${infer Address}?${string}` ? Address : P;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type PathAt<A extends string> = {
  [K in keyof paths & string]: Same<A, Addresses<K>> extends true ? K : never;
}[keyof paths & string];
type Json<O> = O extends { responses: { 200: { content: { 'application/json': infer T } } } } ? T : never;

/** What the description says that an address answers with; `never` for an address that there is none of. */
export type Told<P extends string> = Json<paths[PathAt<WithoutQuery<P>>]['get']>;

/** The row of a list that the description knows under a path. */
export type RowOf<P extends keyof paths> = Json<paths[P]['get']> extends readonly (infer R)[] ? R : never;
