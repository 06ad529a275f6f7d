import type { Person } from '../plan.ts';

/** The addresses that hold other posts after a change than before it, or the same ones for another unit. */
export function movedBetween(before: readonly Person[], after: readonly Person[]): string[] {
  const [then, now] = [standings(before), standings(after)];
  return [...new Set([...then.keys(), ...now.keys()])].filter((address) => then.get(address) !== now.get(address));
}

/** What each address stands for, in words that are compared. */
function standings(people: readonly Person[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, post, unit, email } of people.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const address = email.toLowerCase();
    found.set(address, `${found.get(address) ?? ''} ${id}/${post}/${unit}`);
  }
  return found;
}
