import type { Whose } from './matrix.ts';

/** A request that reaches the authorisation: whose object it is about stands in it, where the route has one. */
export interface Request {
  /** The act by which it is decided; `enter` is for everybody, for it is how one gets in. */
  readonly act: string;
  /** What stands in the path and the query, beside the cycle. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object | string;
  /** The act of seeing it, where a thing is not there at all for whoever may not. */
  readonly seen?: string;
}

/** The requests of a route; with a unit it is asked for each unit it may be about. */
export type Asked = Request | ((unit: string, whose: Whose) => Request);

export const reason = '现场督查';
export const day = '2024-04-30';
export const file = (name: string) => ({ name, text: 'x' });
export const reads = (act: string, path: Request['path'] = {}): Asked[] => [{ act, path }];
export const ofUnit = (act: string): Asked[] => [{ act }, (unit) => ({ act, query: { unit } })];
export const asks = (path: Request['path'], bodies: readonly (readonly [act: string, body: object])[]): Asked[] =>
  bodies.map(([act, body]) => ({ act, path, body }));
