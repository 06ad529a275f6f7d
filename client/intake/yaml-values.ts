import { isAlias, isMap, isNode, isScalar, isSeq, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { hiddenCharacter } from './file-text.ts';

const MAX_DEPTH = 12;

type Path = readonly PropertyKey[];

/** What reading needs of the file: the line of a node, and somewhere to tell what cannot be accepted. */
interface Source {
  readonly lineAt: (node: unknown) => number | null;
  readonly refuse: (node: unknown, path: Path, code: string, params?: Record<string, string>) => null;
}

interface Reading extends Source {
  /** The line of every field of a record and every item of a list. */
  readonly lines: WeakMap<object, ReadonlyMap<PropertyKey, number | null>>;
}

/** Nodes as plain values, numbers as their text, and the line of any path in them or of what is nearest above it. */
export function plainValue(root: unknown, source: Source) {
  const reading: Reading = { ...source, lines: new WeakMap() };
  const value = read(root, [], reading);
  const lineOf = (path: Path): number | null => {
    let line = source.lineAt(root);
    let at = value;
    for (const part of path) {
      const known = typeof at === 'object' && at !== null ? reading.lines.get(at) : undefined;
      if (!known?.has(part)) break;
      line = known.get(part) ?? line;
      at = Reflect.get(at as object, part);
    }
    return line;
  };
  return { value, lineOf };
}

function read(node: unknown, path: Path, reading: Reading): unknown {
  if (path.length > MAX_DEPTH) return reading.refuse(node, path, 'yaml_too_deep');
  if (hasAnchor(node)) return reading.refuse(node, path, 'yaml_alias');
  if (isMap(node)) return record(node, path, reading);
  if (isSeq(node)) return list(node, path, reading);
  return isScalar(node) ? scalar(node, path, reading) : null;
}

function hasAnchor(node: unknown): boolean {
  return isAlias(node) || (isNode(node) && Boolean(node.anchor));
}

function list(node: YAMLSeq, path: Path, reading: Reading): unknown[] {
  const items = node.items.map((item, index) => read(item, [...path, index], reading));
  reading.lines.set(items, new Map(node.items.map((item, index) => [index, reading.lineAt(item)])));
  return items;
}

function record(node: YAMLMap, path: Path, reading: Reading): object {
  const lines = new Map<PropertyKey, number | null>();
  const fields = node.items.flatMap(({ key, value }): [string, unknown][] => {
    const name = fieldName(key, path, reading);
    if (name === null) return [];
    const at = [...path, name];
    if (lines.has(name)) reading.refuse(key, at, 'repeated_field', { field: name });
    lines.set(name, reading.lineAt(key));
    return [[name, read(value, at, reading)]];
  });
  const made = Object.fromEntries(fields);
  reading.lines.set(made, lines);
  return made;
}

/** The name of a field, on one line; null and a refusal when it cannot be one. */
function fieldName(key: unknown, path: Path, reading: Reading): string | null {
  if (hasAnchor(key)) return reading.refuse(key, path, 'yaml_alias');
  if (!isScalar(key)) return reading.refuse(key, path, 'yaml_key');
  const name = String(scalar(key, path, reading));
  if (/[\n\r\t]/.test(name)) return reading.refuse(key, path, 'yaml_key');
  const isPrototype = name === '__proto__';
  return isPrototype ? reading.refuse(key, [...path, name], 'unknown_field', { field: name }) : name;
}

function scalar(node: Scalar, path: Path, reading: Reading): unknown {
  const isNumber = typeof node.value === 'number' || typeof node.value === 'bigint';
  if (isNumber && node.type === Scalar.PLAIN) return node.source ?? String(node.value);
  const hidden = typeof node.value === 'string' ? hiddenCharacter(node.value) : null;
  return hidden ? reading.refuse(node, path, 'control_character', { char: hidden.char }) : node.value;
}
