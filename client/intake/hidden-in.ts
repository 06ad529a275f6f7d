import { hiddenCharacter } from './file-text.ts';
import { below } from './json-pointer.ts';
import { isSentFile } from './sent-file.ts';

/** A character that nobody can see, as people look it up (`U+0000`), and where it stands, as a JSON pointer. */
interface Hidden {
  readonly path: string;
  readonly char: string;
}

/**
 * Where what somebody sent holds a character that nobody can see, or null: the record cannot keep some of them, and a
 * screen may be led astray by others. A file's text is left to its reader, who names the line.
 */
export function hiddenIn(sent: unknown, path = ''): Hidden | null {
  if (typeof sent === 'string') {
    const found = hiddenCharacter(sent);
    return found && { path, char: found.char };
  }
  if (typeof sent !== 'object' || sent === null) return null;
  for (const [key, value] of Object.entries(sent)) {
    if (key === 'text' && isSentFile(sent)) continue;
    const found = hiddenIn(key, path) ?? hiddenIn(value, below(path, key));
    if (found) return found;
  }
  return null;
}
