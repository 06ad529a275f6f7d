import type { NameOf } from '../../explain/voice.ts';
import type { OrganisationView } from '../../views/organisation.ts';

export type { NameOf };

/** The name of a unit: as it is called today, or as it is to be founded. */
export function nameIn({ units, unitChanges }: Pick<OrganisationView, 'units' | 'unitChanges'>): NameOf {
  const founded = unitChanges.flatMap(({ change }) => (change.act === 'rename_unit' ? [] : change.founds));
  return (id) => [...units, ...founded].find((u) => u.id === id)?.name ?? id;
}

/** What units and posts of an organisation are called. */
export interface Names {
  readonly unit: NameOf;
  readonly post: NameOf;
}

/** The names of an organisation's units and posts; whoever is neither keeps the id. */
export function namesIn(view: OrganisationView): Names {
  return { unit: nameIn(view), post: (id) => view.posts.find((p) => p.id === id)?.name ?? id };
}
