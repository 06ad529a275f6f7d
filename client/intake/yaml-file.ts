import { isNode, LineCounter, parseDocument } from 'yaml';
import { hiddenCharacter, lineOfIndex, textOf } from './file-text.ts';
import { type Problem, pathText } from './problem.ts';
import { plainValue } from './yaml-values.ts';

/** Larger than any county plan, small enough to read at once. */
const MAX_BYTES = 4 * 1024 * 1024;
/** What a file may hold of line ends and punctuation; reading takes time by these, not by bytes. */
const MAX_MARKS = 100_000;
const MARK = /[\n\r,[\]{}:"'&*!?>|-]/g;

/** A YAML file as plain values, what in it could not be accepted as such, and the line of any path in it. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly refused: readonly Problem[];
  readonly lineOf: (path: readonly PropertyKey[]) => number | null;
}

/**
 * Reads YAML 1.2 so that every number keeps its text: no value passes through a binary float.
 * Returns the file, or why it is none, with lines; anchors, custom tags and hidden characters are refused.
 */
export function readYaml(file: string, bytes: Uint8Array): YamlFile | Problem[] {
  const problem = (line: number | null, code: string, params = {}, path = ''): Problem => ({
    file,
    line,
    path,
    code,
    params,
  });
  if (bytes.byteLength > MAX_BYTES) return [problem(null, 'file_too_large', { limit: String(MAX_BYTES) })];
  const text = textOf(bytes);
  if (text === null) return [problem(null, 'not_utf8')];
  const hidden = hiddenCharacter(text);
  if (hidden) return [problem(lineOfIndex(text, hidden.index), 'control_character', { char: hidden.char })];
  if (hasMoreMarks(text)) return [problem(null, 'yaml_too_long', { limit: String(MAX_MARKS) })];
  const lines = new LineCounter();
  const lineAt = (node: unknown) => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : null);
  const document = parse(text, lines);
  if (!document) return [problem(null, 'yaml_too_deep')];
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const { line } = lines.linePos(pos[0]);
    if (code === 'RESOURCE_EXHAUSTION') return problem(line, 'yaml_too_deep');
    return problem(line, 'yaml_syntax', { message: message.split('\n')[0] ?? '' });
  });
  if (faults.length > 0) return faults;
  const refused: Problem[] = [];
  const refuse = (node: unknown, path: readonly PropertyKey[], code: string, params = {}) => {
    refused.push(problem(lineAt(node), code, params, pathText(path)));
    return null;
  };
  const { value, lineOf } = plainValue(document.contents, { lineAt, refuse });
  return { file, value, refused, lineOf };
}

function hasMoreMarks(text: string): boolean {
  let marks = 0;
  for (const _ of text.matchAll(MARK)) {
    marks += 1;
    if (marks > MAX_MARKS) return true;
  }
  return false;
}

function parse(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      lineCounter,
      prettyErrors: false,
      uniqueKeys: false,
    });
  } catch {
    return null;
  }
}
