/** The text of a file without the BOM at its start, or null when it is not UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters, marks that turn or hide text, halves of characters: what a person cannot see to be wrong. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u;

/** The first character that has no place in a text of ours, as people look it up (`U+202E`), and where it stands. */
export function hiddenCharacter(text: string): { readonly char: string; readonly index: number } | null {
  const found = HIDDEN.exec(text);
  if (!found) return null;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase();
  return { char: `U+${code.padStart(4, '0')}`, index: found.index };
}

/** The line on which a place in a text stands, the first being 1. */
export function lineOfIndex(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\n|\r/).length;
}
