import type { ConsequenceKind, Policy } from '../policy.ts';

/** A finding that the rules know by its name, and what follows it by any of them (000-1, 001-1, 003-3). */
export interface FindingType {
  readonly name: string;
  readonly does: readonly ConsequenceKind[];
}

/** The findings that the rules know, in their order; nothing follows any other. */
export function findingTypes({ consequences }: Pick<Policy, 'consequences'>): FindingType[] {
  const rules = consequences.flatMap(({ on, do: does }) => ('finding' in on ? [{ name: on.finding, does }] : []));
  const names = [...new Set(rules.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    does: [...new Set(rules.filter((rule) => rule.name === name).flatMap((rule) => rule.does))],
  }));
}
