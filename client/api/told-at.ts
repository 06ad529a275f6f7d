/** Where the thing that an act is about is told: at its own address, or among those that it stands with. */
const TOLD_AT: readonly (readonly [act: RegExp, told: string])[] = [
  [/\/(plan-changes|policy-changes|score-items)\/[^/]+\/requests$/, '/$1'],
  [/\/unit-changes\/[^/]+\/requests$/, '/organisation'],
  [/\/posts\/[^/]+\/holders$/, '/organisation'],
  [/\/unit-plans\/decisions$/, '/unit-plans'],
  [/\/unit-plans$/, '/unit-plans'],
  [/\/accounts\/[^/]+\/requests$/, '/accounts'],
  [/\/accounts\/proposals\/[^/]+\/decisions$/, '/accounts/proposals'],
  [/\/sessions\/[^/]+$/, '/sessions'],
  [/\/form-drafts\/[^/]+$/, '$&'],
  [/\/requests$/, ''],
];

/**
 * The address whose entity tag an act may be held against with `If-Match`: of the thing itself, or of the list
 * that tells it; null for what makes something new.
 */
export function toldAt(path: string): string | null {
  const found = TOLD_AT.find(([act]) => act.test(path));
  return found ? path.replace(...found) : null;
}

/** True where an answer bears the tag of what it tells: a reading, and what is written at the address where it is told. */
export function bearsTag(method: string, path: string): boolean {
  return method === 'get' || (method === 'put' && toldAt(path) === path);
}
