import { Document, isCollection, type Node, visit } from 'yaml';

/** What fits on a line is written on one. */
const LINE = 100;

/** A value as the YAML that a person would write: what is null left out, and short things on one line. */
export function yamlText(value: unknown): string {
  const document = new Document(bare(value), { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_key, node, path) => {
      if (path.length > 1 && isShort(node, document)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function isShort(node: Node, document: Document): boolean {
  return isCollection(node) && JSON.stringify(node.toJS(document)).length <= LINE;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(said.map(([name, inner]) => [name, bare(inner)]));
}
