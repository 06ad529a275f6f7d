import type { Unit } from '../../../workflows/rules/plan.ts';

type Known = Pick<Unit, 'id' | 'name'> & { readonly aliases?: readonly string[] };

/** A name in a cell; `leads` where it says so itself (县发改局（牵头）), `others` where more are meant (…等). */
export interface Named {
  readonly name: string;
  readonly leads: boolean;
  readonly others: boolean;
}

/** How the name of a unit ends. */
const UNIT = /(局|委|办|部|院|所|中心|公司|集团|银行|政府|镇|乡|街道|会|团|社|队|站|校|联|馆|厅|处|台|区)$/;

/**
 * The units that a cell names, in its order: between 、 ， ； / and lines, never inside brackets; at spaces where every
 * part ends as a unit's name does. A closing 等 is no part of a name.
 */
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
  return [...names, name].flatMap(apart).flatMap((raw) => {
    const plain = raw.trim();
    const marked = plain.replace(/[（(](牵头|牵头单位)[）)]$/, '').trim();
    const bare = marked.replace(/等((相关|有关)?(单位|部门))?$/, '').trim();
    return bare === '' ? [] : [{ name: bare, leads: marked !== plain, others: bare !== marked }];
  });
}

function apart(name: string): string[] {
  const parts = name.trim().split(/\s+/);
  const areUnits = parts.every((part) => UNIT.test(part.replace(/[（(][^（()）]*[）)]$|等$/g, '')));
  return areUnits ? parts : [name];
}

/** Names that may mean one unit: they differ in 县, 市 or 区 before them or in 局, 委 and the like behind them. */
export function alike(units: readonly Pick<Unit, 'name'>[]): (readonly [string, string])[] {
  const names = units.map((u) => u.name);
  return names.flatMap((name, index) =>
    names
      .slice(index + 1)
      .filter((other) => core(other) === core(name))
      .map((other) => [name, other] as const),
  );
}

/** What is left of a name without the county before it and the kind of unit behind it. */
function core(name: string): string {
  const plain = name.normalize('NFKC').replace(/\s/g, '');
  const inner = plain.replace(/^.{0,3}[县市区](?=.{3})/, '').replace(/[局委办部]$/, '');
  return inner.length < 2 ? plain : inner;
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
      const same = read && others.length === 0 && !read.leads && !read.others && unitCalled(units, read.name) === id;
      return same ? name.trim() : id;
    })
    .join('、');
}
