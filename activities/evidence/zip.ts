import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

/** One entry of an archive, as its directory and its own header agree. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly deflated: boolean;
}

/** Raised where an archive is not what it says: read no further. */
export class BadArchive extends Error {}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 10_000;
const SYMLINK = 0o120000;

/** The entries of a zip archive; `BadArchive` where names are unsafe or doubled, or the two directories disagree. */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  try {
    return listed(bytes);
  } catch (error) {
    // A read beyond the end: an offset or a length that lies.
    throw error instanceof RangeError ? new BadArchive('an offset that lies outside') : error;
  }
}

function listed(bytes: Buffer): ZipEntry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new BadArchive('too many entries');
  const seen = new Set<string>();
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = centralAt(bytes, at);
    const name = entry.name.toLowerCase();
    if (seen.has(name)) throw new BadArchive(`two entries are called ${name}`);
    seen.add(name);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** The end record stands within the last 64 KB; its comment is the only thing that may follow. */
function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw new BadArchive('no directory');
}

function centralAt(bytes: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (bytes.readUInt32LE(at) !== CENTRAL) throw new BadArchive('a broken directory');
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  const [packedSize, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const [nameLength, extra] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)];
  const comment = bytes.readUInt16LE(at + 32);
  const mode = bytes.readUInt32LE(at + 38) >>> 16;
  const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
  if ((mode & 0o170000) === SYMLINK || !isSafe(name)) throw new BadArchive(`an unsafe entry ${name}`);
  if ((flags & 1) === 1 || (method !== 0 && method !== 8)) throw new BadArchive(`an entry that cannot be read ${name}`);
  const packed = localAt(bytes, bytes.readUInt32LE(at + 42), { name, method, packedSize });
  return {
    entry: { name, size, packed, deflated: method === 8 },
    next: at + 46 + nameLength + extra + comment,
  };
}

function isSafe(name: string): boolean {
  return name !== '' && !/^[/\\]|[\\\0]|^[A-Za-z]:|(^|\/)\.\.(\/|$)/.test(name);
}

interface Told {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
}

function localAt(bytes: Buffer, at: number, { name, method, packedSize }: Told): Uint8Array {
  const own = bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26));
  const agrees = bytes.readUInt32LE(at) === LOCAL && bytes.readUInt16LE(at + 8) === method && own === name;
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (!agrees || from + packedSize > bytes.length) throw new BadArchive(`two headers of ${name} that disagree`);
  return bytes.subarray(from, from + packedSize);
}

/** An archive that holds more than it may. */
export class ArchiveTooLarge extends Error {}

/** What an entry comes to unpacked, counted while it unpacks: its size, and its first bytes up to `head`. */
export async function unpacked(entry: ZipEntry, limit: number, head: number): Promise<{ size: number; head: Buffer }> {
  const source = Readable.from([entry.packed]);
  const bytes = entry.deflated ? source.pipe(createInflateRaw()) : source;
  const first: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes) {
      if (size < head) first.push((chunk as Buffer).subarray(0, head - size));
      size += (chunk as Buffer).length;
      if (size > limit) throw new ArchiveTooLarge();
    }
  } catch (error) {
    throw error instanceof ArchiveTooLarge ? error : new BadArchive(`${entry.name} cannot be unpacked`);
  }
  if (size !== entry.size) throw new BadArchive(`${entry.name} is not as long as it says`);
  return { size, head: Buffer.concat(first) };
}
