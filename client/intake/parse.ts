import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A value that passed its schema, with the file it came from for later checks. */
export interface Parsed<T> {
  readonly value: T;
  readonly source: YamlFile;
}

/** Reads a YAML file and checks it against a schema: the parsed value, or every problem with its line. */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  file: string,
  bytes: Uint8Array,
): Parsed<z.output<S>> | Problem[] {
  const source = readYaml(file, bytes);
  if (Array.isArray(source)) return source;
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, source };
  return result.error.issues.flatMap((issue) => problemsOf(issue, source));
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

/** A path as people write it: `tasks[3].indicators[0].due`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  );
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, source: YamlFile): Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problemAt(source, [...issue.path, key], 'unknown_field', { field: key }));
    case 'invalid_union':
      return [unionProblem(issue, source)];
    case 'invalid_type':
      return [problemAt(source, issue.path, `expect_${issue.expected}`)];
    case 'invalid_value':
      return [valueProblem(issue, source)];
    default: {
      const [code = 'invalid', min, max] = issue.message.split(':');
      return [problemAt(source, issue.path, code, min && max ? { min, max } : {})];
    }
  }
}

function valueProblem(issue: Extract<Issue, { code: 'invalid_value' }>, source: YamlFile): Problem {
  if (issue.message.startsWith('expect_')) return problemAt(source, issue.path, issue.message);
  return problemAt(source, issue.path, 'expect_one_of', { values: issue.values.map(String).join(' | ') });
}

/** Of the alternatives of a union, speaks of the one that came closest. */
function unionProblem(issue: Extract<Issue, { code: 'invalid_union' }>, source: YamlFile): Problem {
  if (issue.errors.length === 0) return problemAt(source, [...issue.path, 'kind'], 'expect_kind');
  const closest = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
  const [first] = closest;
  if (!first || depth(closest) === 0) return problemAt(source, issue.path, 'expect_form');
  const nested = { ...first, path: [...issue.path, ...first.path] } as Issue;
  return problemsOf(nested, source)[0] ?? problemAt(source, issue.path, 'expect_form');
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((i) => i.path.length + (i.code === 'unrecognized_keys' ? 1 : 0)));
}
