import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument, Scalar, visit } from 'yaml';
import { isSame, type Path, type Plain, withPlain } from './plain.ts';

/** Reads the text of a policy as the installation does; null where it is no YAML that it takes. */
export function readPolicy(text: string): Plain | null {
  const document = parsed(text);
  return document && plainOf(document.contents);
}

function parsed(text: string): Document.Parsed | null {
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false });
  if (document.errors.length + document.warnings.length > 0 || !isMap(document.contents)) return null;
  let plain = true;
  visit(document, (_key, node) => {
    if (isAlias(node) || (node !== null && typeof node === 'object' && 'anchor' in node && node.anchor)) plain = false;
  });
  return plain ? document : null;
}

function plainOf(node: unknown): Plain {
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [textOf(key), plainOf(value)]));
  if (isSeq(node)) return node.items.map(plainOf);
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'boolean' ? node.value : textOf(node);
}

/** A number as it was written: it says more than its value, as `0.10` does. */
function textOf(node: unknown): string {
  if (!isScalar(node)) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/**
 * The text with another value at one place, or without it: a value that stands there is put in its place and every other
 * character stays; what is put in or taken out keeps the comments. Null where anything else would say something else.
 */
export function editedPolicy(text: string, path: Path, to: Plain | undefined): string | null {
  const document = parsed(text);
  if (!document) return null;
  const wanted = withPlain(plainOf(document.contents), path, to);
  const says = (made: string | null) => made !== null && isSame(readPolicy(made) ?? undefined, wanted);
  return (
    [() => replaced(text, document, path, to), () => rewritten(text, document, path, to)]
      .map((make) => make())
      .find(says) ?? null
  );
}

/** Puts one value in the place of another. */
function replaced(text: string, document: Document.Parsed, path: Path, to: Plain | undefined): string | null {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range || typeof to === 'object' || to === undefined) return null;
  const [from, until] = node.range;
  return text.slice(0, from) + written(to, node.type) + text.slice(until);
}

/** What means nothing else to YAML, wherever it stands. */
const BARE = /^(?:-?\d+(?:\.\d+)?|(?!(?:true|false|null)$)[\p{L}][\p{L}\p{N}_-]*)$/iu;

function written(value: string | boolean, type: Scalar['type'] | undefined): string {
  if (typeof value === 'boolean') return String(value);
  if (type === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`;
  return type === Scalar.PLAIN && BARE.test(value) ? value : JSON.stringify(value);
}

/** Puts in or takes out what is no single value. */
function rewritten(text: string, document: Document.Parsed, path: Path, to: Plain | undefined): string {
  if (to === undefined) document.deleteIn(path);
  else
    document.setIn(path, withComments(document.createNode(writable(to), { flow: true }), document.getIn(path, true)));
  return document.toString({ lineWidth: 0, flowCollectionPadding: /\{ \S/.test(text) });
}

/** What was remarked of the value that stood there is remarked of the new one. */
function withComments(node: Node, stood: unknown): Node {
  if (isNode(stood)) Object.assign(node, { comment: stood.comment, commentBefore: stood.commentBefore });
  return node;
}

/** Numbers are written as such, where that says the same. */
function writable(value: Plain): unknown {
  if (typeof value === 'string') return String(Number(value)) === value ? Number(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(writable);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, writable(inner)]));
}
