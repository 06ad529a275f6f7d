import { strToU8, zipSync } from 'fflate';

/** A text and the name of its file. */
interface Packed {
  readonly name: string;
  readonly content: string;
}

/** The format tells local time from this day on. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Texts packed into one file as every system opens it (ZIP); the same texts give the same bytes whatever the day. */
export function zipOf(files: readonly Packed[]): Blob {
  const entries = files.map(({ name, content }) => [name, strToU8(content)] as const);
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: FIRST_DAY }))], {
    type: 'application/zip',
  });
}
