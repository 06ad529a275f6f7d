import type { Unit } from '../../../workflows/rules/plan.ts';

type Known = Pick<Unit, 'id' | 'name'> & { readonly aliases?: readonly string[] };

/** A name in a cell; `leads` where it says so itself (县发改局（牵头）). */
export interface Named {
  readonly name: string;
  readonly leads: boolean;
}

/** The units that a cell names, in its order: between 、 ， ； / and lines, never inside brackets. */
export function namesIn(cell: string): Named[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const char of cell) {
    if (/[（(〔[]/.test(char)) depth += 1;
    if (/[）)〕\]]/.test(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[、，,;；/\n\u3000]/.test(char)) {
      names.push(name);
      name = '';
    } else {
      name += char;
    }
  }
  return [...names, name].flatMap((raw) => {
    const plain = raw.trim();
    const bare = plain.replace(/[（(](牵头|牵头单位)[）)]$/, '').trim();
    return bare === '' ? [] : [{ name: bare, leads: bare !== plain }];
  });
}

/** Who is meant by a name: a unit's id, its name or one of its other names; null when nobody or more than one is. */
export function unitCalled(units: readonly Known[], name: string): string | null {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
  const wanted = plain(name);
  const found =
    units
      .filter((u) => u.id === name)
      .concat(units.filter((u) => plain(u.name) === wanted))
      .at(0) ?? sole(units.filter((u) => (u.aliases ?? []).some((alias) => plain(alias) === wanted)));
  return found?.id ?? null;
}

function sole<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** What to write for units so that reading it names them again: their names, or their ids where a name would not do. */
export function namesFor(units: readonly Known[], ids: readonly string[]): string {
  return ids
    .map((id) => {
      const name = units.find((u) => u.id === id)?.name ?? id;
      const [read, ...others] = namesIn(name);
      const same = read && others.length === 0 && !read.leads && unitCalled(units, read.name) === id;
      return same ? name.trim() : id;
    })
    .join('、');
}
