import { useStanding } from '../app/session/use-session.ts';
import type { Field } from './act/field.tsx';
import { useOrganisation } from './use-people.ts';

/** A field that asks for one of the units that stand. */
export function useUnitField(label: string): Field {
  const { data } = useOrganisation(useStanding().cycle);
  const standing = (data?.units ?? []).filter(({ successor }) => successor === null);
  const choices = standing.map(({ id, name }) => ({ value: id, label: name }));
  return { name: 'unit', label, kind: 'choice', choices, required: true };
}
