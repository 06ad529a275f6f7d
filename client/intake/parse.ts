import type { z } from 'zod';
import { mended } from './mend.ts';
import { apartFrom, onePerPlace } from './places.ts';
import { type Problem, pathText } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A value that passed its schema, with the file it came from for later checks. */
export interface Parsed<T> {
  readonly value: T;
  readonly source: YamlFile;
}

/** The faults of a value that its schema cannot see. */
type Check<T> = (value: T, source: YamlFile) => Problem[];

/** Reads a YAML file, checks it against a schema, then further: the parsed value, or every problem with its line. */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  file: string,
  bytes: Uint8Array,
  check: Check<z.output<S>>,
): Parsed<z.output<S>> | Problem[] {
  const source = readYaml(file, bytes);
  return Array.isArray(source) ? source : checked(schema, source, check);
}

/** Checks a file's values against a schema, then further: the parsed value, or every problem with its place. */
export function checked<S extends z.ZodType>(
  schema: S,
  source: YamlFile,
  check: Check<z.output<S>>,
): Parsed<z.output<S>> | Problem[] {
  const result = schema.safeParse(source.value);
  const issues = result.error?.issues ?? [];
  const refused = onePerPlace([...source.refused, ...issues.flatMap((issue) => problemsOf(issue, source))]);
  const whole = result.success ? result : schema.safeParse(mended(source.value, issues));
  const found = whole.success ? apartFrom(refused, check(whole.data, source)) : [];
  const problems = [...refused, ...found].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return result.success && problems.length === 0 ? { value: result.data, source } : problems;
}

/** A problem at a path of a parsed file. */
export function problemAt(
  source: YamlFile,
  path: readonly PropertyKey[],
  code: string,
  params: Record<string, string> = {},
): Problem {
  return { file: source.file, line: source.lineOf(path), path: pathText(path), code, params };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, source: YamlFile): Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problemAt(source, [...issue.path, key], 'unknown_field', { field: key }));
    case 'invalid_union':
      return unionProblems(issue, source);
    case 'invalid_key':
      return issue.issues.flatMap((inner) => problemsOf({ ...inner, path: issue.path } as Issue, source));
    case 'invalid_type':
      return [problemAt(source, issue.path, own(issue) ?? `expect_${issue.expected}`)];
    case 'invalid_value': {
      const values = issue.values.map(String).join(' | ');
      return [problemAt(source, issue.path, own(issue) ?? 'expect_one_of', own(issue) ? {} : { values })];
    }
    default: {
      const [code = 'invalid', min, max] = isCode(issue.message) ? issue.message.split(':') : [`wrong_${issue.code}`];
      return [problemAt(source, issue.path, code, min && max ? { min, max } : {})];
    }
  }
}

/** Whether a message is a code of the catalogue, and not the words of the checking library. */
function isCode(message: string): boolean {
  return /^[a-z_]+(?::|$)/.test(message);
}

/** The code that the schema itself gives, where it gives one. */
function own(issue: Issue): string | null {
  return issue.message.startsWith('expect_') ? issue.message : null;
}

/** Of the alternatives of a union, speaks of the one that came closest. */
function unionProblems(issue: Extract<Issue, { code: 'invalid_union' }>, source: YamlFile): Problem[] {
  if (issue.errors.length === 0) {
    const values = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(' | ') : '';
    return [problemAt(source, issue.path, own(issue) ?? 'expect_one_of', own(issue) ? {} : { values })];
  }
  const closest = issue.errors.toSorted((a, b) => depth(b) - depth(a) || strangers(a) - strangers(b))[0] ?? [];
  const code = own(issue);
  if (code && depth(closest) === 0) return [problemAt(source, issue.path, code)];
  return closest.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, source));
}

function depth(issues: readonly Issue[]): number {
  return issues.reduce((most, i) => Math.max(most, i.path.length + (i.code === 'unrecognized_keys' ? 1 : 0)), 0);
}

/** How badly an alternative fits: fields it does not know weigh more than those it misses. */
function strangers(issues: readonly Issue[]): number {
  return issues.reduce((sum, i) => sum + (i.code === 'unrecognized_keys' ? 100 * i.keys.length : 1), 0);
}
