import type { Problem } from './problem.ts';

/** A place where several checks fail is told once, by the first. */
export function onePerPlace(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ path }) => {
    const first = !told.has(path);
    told.add(path);
    return first;
  });
}

/**
 * Of the problems found further on, those that do not merely follow from what was refused: at the same place, above
 * or below it, or in a field beside it. The items of a list stand for themselves.
 */
export function apartFrom(refused: readonly Problem[], found: readonly Problem[]): Problem[] {
  const wrong = refused.filter((p) => p.code !== 'unknown_field').map((p) => p.path);
  const above = new Set(wrong.flatMap(placesAbove));
  const records = new Set(wrong.filter((path) => !path.endsWith(']')).map((path) => placesAbove(path)[0]));
  const told = new Set(wrong);
  return found.filter(({ path }) => {
    const holders = placesAbove(path);
    return ![path, ...holders].some((p) => told.has(p)) && !above.has(path) && !records.has(holders[0]);
  });
}

/** The places that hold a place, the nearest first. */
function placesAbove(path: string): string[] {
  const holder = path.replace(/(^|\.)[^.[\]]*$|\[\d+\]$/, '');
  return holder === path ? [] : [holder, ...placesAbove(holder)];
}
