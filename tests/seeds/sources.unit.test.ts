import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = readFileSync(join(ROOT, 'seeds/SOURCES.md'), 'utf8');

/** How many rules each document states. */
const RULES = { '000': 5, '001': 5, '002': 14, '003': 5, '004': 12 } as const;

interface Row {
  readonly rule: string;
  readonly carried: string;
  readonly state: string;
  /** The folders of the document's plans. */
  readonly seeds: readonly string[];
}

/** Every row of every table, with the plans that its section is about. */
const ROWS = SOURCES.split(/^## /m)
  .slice(1)
  .flatMap((section): Row[] => {
    const seeds = quoted(section.split('\n')[0] ?? '');
    return section.split('\n').flatMap((line) => {
      const [rule = '', , carried = '', state = ''] = line.replace(/^\| | \|$/g, '').split(' | ');
      return /^\d{3}-\d+$/.test(rule) ? [{ rule, carried, state, seeds }] : [];
    });
  });

function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '');
}

const isFile = (name: string) => /\.(ts|yaml)$/.test(name);

/** The files that a cell names, each where it is: below the repository, below `seeds`, or beside the one before. */
function filesIn(cell: string): string[] {
  let beside = '';
  return quoted(cell)
    .filter(isFile)
    .map((name) => {
      const file = [name, join('seeds', name), join(beside, name)].find((f) => existsSync(join(ROOT, f)));
      beside = dirname(file ?? name);
      return file ?? `${name} is not there`;
    });
}

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Whether a path leads to something in a plan or policy: by key, by place in a list, or by id. */
function leads(value: unknown, [next, ...rest]: readonly string[]): boolean {
  if (next === undefined) return value !== undefined;
  if (Array.isArray(value)) {
    const found = value.find((v) => v?.id === next) ?? value[Number(next)];
    return found !== undefined && leads(found, rest);
  }
  if (typeof value !== 'object' || value === null) return false;
  if (Object.hasOwn(value, next)) return leads(Reflect.get(value, next), rest);
  return Object.hasOwn(value, 'indicators') && leads(Reflect.get(value, 'indicators'), [next, ...rest]);
}

/** Whether a name stands in a file: as a path of its data, or letter by letter in its text. */
function stands(name: string, file: string): boolean {
  const text = textOf(file);
  if (file.endsWith('.yaml') && leads(parse(text), name.split('.'))) return true;
  const words = file.endsWith('.ts') ? name.split('.') : [name];
  return (
    !name.startsWith('tasks.') && words.every((word) => new RegExp(`(?<![\\w-])${escaped(word)}(?![\\w-])`).test(text))
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The names in a row that nothing carries. */
function missing({ carried, seeds }: Row): string[] {
  const files = filesIn(carried);
  const own = seeds.flatMap((folder) => ['plan', 'policy'].map((name) => join('seeds', folder, `${name}.yaml`)));
  const absent = files.filter((file) => !existsSync(join(ROOT, file)));
  const known = [...files, ...own].filter((file) => existsSync(join(ROOT, file)));
  const names = quoted(carried).filter((name) => !isFile(name) && !name.startsWith('duban ') && !seeds.includes(name));
  return [...absent, ...names.filter((name) => !known.some((file) => stands(name, file)))];
}

describe('the map of the rules', () => {
  it('has every rule of every document, and no other', () => {
    const all = Object.entries(RULES).flatMap(([of, count]) =>
      Array.from({ length: count }, (_, i) => `${of}-${i + 1}`),
    );
    expect([...new Set(ROWS.map((r) => r.rule))].toSorted()).toEqual(all.toSorted());
  });

  it.each(ROWS.map((row) => [row.rule, row] as const))('says of %s what carries it, or why nothing does', (_, row) => {
    const named = filesIn(row.carried).length + quoted(row.carried).length > 0 || /^as \d{3}-\d+$/.test(row.carried);
    expect(named || /^(Not software|To come): \S/.test(row.state)).toBe(true);
    expect(row.state).toMatch(/^(Data|In part|To come|Not software)\b/);
  });

  it.each(ROWS.map((row) => [row.rule, row] as const))('names for %s only what is there', (_, row) =>
    expect(missing(row)).toEqual([]),
  );

  it('names only files that are there where it says how far a rule is carried', () => {
    expect(ROWS.flatMap((row) => filesIn(row.state)).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
