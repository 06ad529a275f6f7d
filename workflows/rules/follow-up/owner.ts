import type { Plan } from '../plan.ts';

/**
 * The post in charge of a case about a unit (责任到人): the one that was named, if it is the unit's, else the unit's head,
 * else its reporter. Undefined where there is none.
 */
export function ownerOf(
  { people }: Pick<Plan, 'people'>,
  unit: string,
  named?: string | undefined,
): string | undefined {
  const own = people.filter((p) => p.unit === unit);
  if (named !== undefined) return own.find((p) => p.id === named)?.id;
  return (own.find((p) => p.post === 'head') ?? own[0])?.id;
}
