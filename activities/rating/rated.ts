import { dimensionsOf, type NamedDimension } from '../../workflows/rules/evaluation/scheme.ts';
import type { RatedSource } from '../../workflows/rules/evaluation/source.ts';
import type { Policy } from '../../workflows/rules/policy.ts';

/** A source of ratings of a policy; undefined when the policy has none of that id. */
export function findRated({ evaluation }: Policy, id: string): RatedSource | undefined {
  return evaluation?.sources.find((s): s is RatedSource => s.id === id && s.kind !== 'reviews');
}

/** A source of ratings that the policy must have: a round was opened for it. */
export function ratedSource(policy: Policy, id: string): RatedSource {
  const found = findRated(policy, id);
  if (!found) throw new Error(`the policy ${policy.id} has no source ${id}`);
  return found;
}

/** The dimensions that are rated, in the document's order. */
export function dimensionsRated({ evaluation }: Policy, source: RatedSource): NamedDimension[] {
  const scheme = evaluation?.schemes.find((s) => s.id === source.scheme);
  return scheme ? dimensionsOf(scheme, source.facets) : [];
}
