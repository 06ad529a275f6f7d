/** Something that is looked at and judged by its name; `by` is what it is judged by (看台账资料 → 评责任落实). */
export interface Dimension {
  readonly id: string;
  readonly name: string;
  readonly by: string | null;
  readonly weight: string;
}

/** One side of a scheme: 三看, 三评, 三比. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  readonly dimensions: readonly Dimension[];
}

/**
 * An evaluation scheme with named dimensions, at the clause that defines it. One document may define the same word
 * several times (三看三评三比 in 004), so a scheme belongs to a plan or a task force and is never a global list.
 */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly force: string | null;
  readonly facets: readonly Facet[];
}

/** A dimension by a name that is its own within the scheme: `facet.dimension`. */
export interface NamedDimension extends Dimension {
  readonly key: string;
  readonly facet: string;
}

/** The dimensions of a scheme, or of some of its facets, in the document's order. */
export function dimensionsOf(scheme: Scheme, facets: readonly string[] | null = null): NamedDimension[] {
  return scheme.facets
    .filter((facet) => facets === null || facets.includes(facet.id))
    .flatMap(({ id, name, dimensions }) => dimensions.map((d) => ({ ...d, key: `${id}.${d.id}`, facet: name })));
}
