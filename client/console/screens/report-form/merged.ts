type Named<T> = Readonly<Record<string, T>>;

/** What two made of the same, and under which names both made something else of it. */
export interface Merged<T> {
  readonly all: Named<T>;
  readonly both: readonly string[];
}

/**
 * Brings together what is here and what was saved elsewhere, name by name, by what both began with: whoever changed it
 * has it. Where both did, what is here stays, and the name is told.
 */
export function merged<T>(
  base: Named<T>,
  here: Named<T>,
  there: Named<T>,
  said: (of: T | undefined) => string,
): Merged<T> {
  const all: Record<string, T> = {};
  const both: string[] = [];
  for (const name of new Set([...Object.keys(here), ...Object.keys(there)])) {
    const [was, mine, theirs] = [base, here, there].map((of) => said(of[name]));
    const taken = mine === was ? there[name] : here[name];
    if (taken !== undefined) all[name] = taken;
    if (mine !== was && theirs !== was && mine !== theirs) both.push(name);
  }
  return { all, both };
}
