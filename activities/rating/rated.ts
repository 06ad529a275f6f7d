import { dimensionsOf, type NamedDimension } from '../../workflows/rules/evaluation/scheme.ts';
import type { RatedSource } from '../../workflows/rules/evaluation/source.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { PolicyVersions } from '../../workflows/rules/policy-change/versions.ts';

/** A source of ratings of a policy; undefined when the policy has none of that id. */
export function findRated({ evaluation }: Policy, id: string): RatedSource | undefined {
  return evaluation?.sources.find((s): s is RatedSource => s.id === id && s.kind !== 'reviews');
}

/** What a round is rated on: its source, and the dimensions in the document's order. */
export interface Rated {
  readonly source: RatedSource;
  readonly dimensions: readonly NamedDimension[];
}

/** What a round was opened on: by the newest version of the policy that has its source, though it be replaced. */
export function ratedOn({ policy, replaced = [] }: PolicyVersions, id: string): Rated {
  const versions = [policy, ...replaced.toReversed().map((version) => version.policy)];
  for (const version of versions) {
    const source = findRated(version, id);
    const scheme = version.evaluation?.schemes.find((s) => s.id === source?.scheme);
    if (source) return { source, dimensions: scheme ? dimensionsOf(scheme, source.facets) : [] };
  }
  throw new Error(`the policy ${policy.id} has no source ${id}`);
}
