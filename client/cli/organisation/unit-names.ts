import type { OrganisationView } from '../../views/organisation.ts';

/** The name of a unit by its id; the id itself where nobody knows it. */
export type NameOf = (unit: string) => string;

/** The name of a unit: as it is called today, or as it is to be founded. */
export function nameIn({ units, unitChanges }: Pick<OrganisationView, 'units' | 'unitChanges'>): NameOf {
  const founded = unitChanges.flatMap(({ change }) => (change.act === 'rename_unit' ? [] : change.founds));
  return (id) => [...units, ...founded].find((u) => u.id === id)?.name ?? id;
}
