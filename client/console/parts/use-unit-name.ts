import { useStanding } from '../app/session/use-session.ts';
import { useOrganisation } from './use-people.ts';

/** What a unit of the page's cycle is called. */
export function useUnitName(): (unit: string) => string {
  const { data } = useOrganisation(useStanding().cycle);
  return (unit) => data?.units.find((u) => u.id === unit)?.name ?? unit;
}
