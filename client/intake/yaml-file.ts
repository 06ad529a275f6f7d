import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
} from 'yaml';
import type { Problem } from './problem.ts';

/** Larger than any county plan, small enough to read at once. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 12;

/** A YAML file as plain values, and the line of any path in it. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number | null;
}

/**
 * Reads YAML 1.2 so that every number keeps its text: no value passes through a binary float.
 * Returns the file, or every problem with its line; anchors and custom tags are refused.
 */
export function readYaml(file: string, bytes: Uint8Array): YamlFile | Problem[] {
  const problem = (line: number | null, code: string, params = {}): Problem => ({ file, line, path: '', code, params });
  if (bytes.byteLength > MAX_BYTES) return [problem(null, 'file_too_large', { limit: String(MAX_BYTES) })];
  const text = decode(bytes);
  if (text === null) return [problem(null, 'not_utf8')];
  const control = firstControl(text);
  if (control !== null) return [problem(control, 'control_character')];
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (!document) return [problem(null, 'yaml_too_deep')];
  const faults = [...document.errors, ...document.warnings].map((e) =>
    problem(lines.linePos(e.pos[0]).line, 'yaml_syntax', { message: firstLine(e.message) }),
  );
  if (faults.length > 0) return faults;
  const lineAt = (node: unknown) => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : null);
  const refused: Problem[] = [];
  const value = plain(document.contents, 0, (node, code) => refused.push(problem(lineAt(node), code)));
  if (refused.length > 0) return refused;
  return { file, value, lineOf: (path) => lineAt(nodeAt(document, path)) };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The line of the first character that has no place in a text file, or null. */
function firstControl(text: string): number | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  const at = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { version: '1.2', schema: 'core', lineCounter, prettyErrors: false });
  } catch {
    return null;
  }
}

function plain(node: unknown, depth: number, refuse: (node: unknown, code: string) => void): unknown {
  if (depth > MAX_DEPTH) return refuse(node, 'yaml_too_deep');
  if (isAlias(node)) return refuse(node, 'yaml_alias');
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((item) => [String(plain(item.key, depth + 1, refuse)), plain(item.value, depth + 1, refuse)]),
    );
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, depth + 1, refuse));
  return isScalar(node) ? scalar(node) : null;
}

function scalar(node: Scalar): unknown {
  const isNumber = typeof node.value === 'number' || typeof node.value === 'bigint';
  return isNumber && node.type === Scalar.PLAIN ? (node.source ?? String(node.value)) : node.value;
}

/** The node at a path, or the nearest one above it that exists. */
function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
