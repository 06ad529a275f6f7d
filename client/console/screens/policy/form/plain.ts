/** Where something stands in a policy. */
export type Path = readonly (string | number)[];

/** A policy as it was read: a number is the text that was written. */
export type Plain = string | boolean | null | readonly Plain[] | Fields;
interface Fields {
  readonly [name: string]: Plain;
}

/** What stands at a path; undefined where nothing does. */
export function plainAt(value: Plain | undefined, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>((holder, part) => partOf(holder, part), value);
}

function partOf(holder: Plain | undefined, part: string | number): Plain | undefined {
  if (isList(holder)) return typeof part === 'number' ? holder[part] : undefined;
  return isFields(holder) && Object.hasOwn(holder, part) ? holder[part] : undefined;
}

/** The same with another value at a path, or without it; what is missing on the way there is made. */
export function withPlain(value: Plain | undefined, path: Path, to: Plain | undefined): Plain {
  const [part, ...rest] = path;
  if (part === undefined) return to ?? null;
  const inner = rest.length === 0 ? to : withPlain(partOf(value, part), rest, to);
  if (isList(value)) return value.map((item, at) => (at === part ? (inner ?? null) : item));
  const others = isFields(value) ? Object.entries(value).filter(([name]) => name !== String(part)) : [];
  return Object.fromEntries(inner === undefined ? others : [...others, [String(part), inner]]);
}

/** True where two say the same, in whatever order their fields stand. */
export function isSame(one: Plain | undefined, other: Plain | undefined): boolean {
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  }
  if (isFields(one) && isFields(other)) {
    const names = Object.keys({ ...one, ...other });
    return names.every((name) => isSame(partOf(one, name), partOf(other, name)));
  }
  return one === other;
}

export function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

export function isFields(value: Plain | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
