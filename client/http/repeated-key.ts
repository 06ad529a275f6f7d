import { below } from '../intake/json-pointer.ts';

/** The strings and the marks of a JSON text; what stands between them says nothing about its keys. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/g;

interface Level {
  /** The names so far; null in a list. */
  readonly names: Set<string> | null;
  at: string | number;
}

/**
 * The JSON pointer of the first name that an object of a JSON text says twice, of which a parser would quietly take the
 * last (RFC 8259 §4); null where there is none.
 */
export function repeatedKey(json: string): string | null {
  const levels: Level[] = [];
  let before = '';
  for (const [token] of json.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ names: new Set(), at: '' });
    else if (token === '[') levels.push({ names: null, at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && typeof level?.at === 'number') level.at += 1;
    else if (token === ':' && level?.names) {
      level.at = String(JSON.parse(before));
      if (level.names.has(level.at)) return pointer(levels);
      level.names.add(level.at);
    }
    before = token;
  }
  return null;
}

function pointer(levels: readonly Level[]): string {
  return levels.reduce((path, { at }) => below(path, at), '');
}
