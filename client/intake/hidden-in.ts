import { hiddenCharacter } from './file-text.ts';

/**
 * Where what somebody sent holds a character that nobody can see, as `/lines/0/note U+0000`, or null: the record cannot
 * keep some of them, and a screen may be led astray by others. A file's text is left to its reader, who names the line.
 */
export function hiddenIn(sent: unknown, path = ''): string | null {
  if (typeof sent === 'string') {
    const found = hiddenCharacter(sent);
    return found && `${path} ${found.char}`;
  }
  if (typeof sent !== 'object' || sent === null) return null;
  const isFile = 'name' in sent && 'text' in sent;
  for (const [key, value] of Object.entries(sent)) {
    if (isFile && key === 'text') continue;
    const found = hiddenIn(key, path) ?? hiddenIn(value, `${path}/${key}`);
    if (found) return found;
  }
  return null;
}
