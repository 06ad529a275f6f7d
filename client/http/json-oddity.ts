import { below } from '../intake/json-pointer.ts';

/** How deep anything that is sent may be nested. */
const DEEPEST = 64;
/** How many names and values one body may say; the largest form of a county says a tenth of it. */
const MOST = 50_000;

const [QUOTE = 0, BACKSLASH = 0, COLON = 0, BLANK = 0] = [...'"\\: '].map((char) => char.charCodeAt(0));
/** What may open, close or part things; what stands between them says nothing about names. */
const MARK = /["{}[\]:,]/g;

interface Level {
  /** The names so far; null in a list. */
  readonly names: Set<string> | null;
  at: string | number;
}

/** What a parser would quietly take in a JSON text and nobody means: how it is odd, and where, as a JSON pointer. */
export type Oddity =
  | { readonly is: 'deep'; readonly most: number }
  | { readonly is: 'many'; readonly most: number }
  | { readonly is: 'repeated'; readonly at: string };

/**
 * The first oddity of a JSON text that can be parsed; null where there is none: nested too deep, too many names and
 * values, or a name that an object says twice, of which a parser would take the last (RFC 8259 §4). The text is gone
 * through once, from mark to mark, and no further than its first oddity.
 */
export function oddityIn(json: string): Oddity | null {
  const levels: Level[] = [];
  let [name, marks] = ['', 0];
  MARK.lastIndex = 0;
  for (let found = MARK.exec(json); found; found = MARK.exec(json)) {
    if (found[0] === '"') {
      const end = endOfText(json, found.index);
      if (isName(json, end)) name = String(JSON.parse(json.slice(found.index, end)));
      MARK.lastIndex = end;
      continue;
    }
    marks += 1;
    if (marks > MOST) return { is: 'many', most: MOST };
    if (pass(levels, found[0], name)) return { is: 'repeated', at: pointer(levels) };
    if (levels.length > DEEPEST) return { is: 'deep', most: DEEPEST };
  }
  return null;
}

/** Goes past a mark; true where it follows a name that was said before. */
function pass(levels: Level[], mark: string, name: string): boolean {
  const level = levels.at(-1);
  if (mark === '{') levels.push({ names: new Set(), at: '' });
  else if (mark === '[') levels.push({ names: null, at: 0 });
  else if (mark === '}' || mark === ']') levels.pop();
  else if (mark === ',' && typeof level?.at === 'number') level.at += 1;
  else if (mark === ':' && level?.names) {
    level.at = name;
    if (level.names.has(name)) return true;
    level.names.add(name);
  }
  return false;
}

/** Where a text that begins at a quotation mark has ended. */
function endOfText(json: string, from: number): number {
  let at = from + 1;
  for (; json.charCodeAt(at) !== QUOTE && at < json.length; at += 1) {
    if (json.charCodeAt(at) === BACKSLASH) at += 1;
  }
  return at + 1;
}

/** True where a colon comes next; a body of nothing but blanks must not outgrow the stack of an expression. */
function isName(json: string, end: number): boolean {
  let at = end;
  while (json.charCodeAt(at) <= BLANK) at += 1;
  return json.charCodeAt(at) === COLON;
}

function pointer(levels: readonly Level[]): string {
  return levels.reduce((path, { at }) => below(path, at), '');
}
