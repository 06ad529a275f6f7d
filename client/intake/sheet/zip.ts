import { crc32, inflateRawSync } from 'node:zlib';
import { LIMITS, SheetRefused } from './grid.ts';

/** The files in an archive by name; each is inflated when it is read, and all of them together within one budget. */
export interface Archive {
  readonly names: readonly string[];
  readonly read: (name: string) => Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The longest comment an archive may end with, and the record before it. */
const TAIL = 65_557;
const SYMLINK = 0o120000;
const KIND_OF_FILE = 0o170000;

/** Opens an archive; one that is damaged, contradicts itself, is encrypted or would grow too large is refused. */
export function openZip(bytes: Uint8Array): Archive {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(file);
  let budget = LIMITS.inflated;
  if (entries.reduce((sum, e) => sum + e.size, 0) > budget) throw new SheetRefused('workbook_too_large');
  const byName = new Map(entries.map((e) => [e.name, e]));
  return {
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name);
      if (!entry) return null;
      const inflated = inflate(file, entry);
      budget -= inflated.byteLength;
      if (budget < 0) throw new SheetRefused('workbook_too_large');
      return inflated;
    },
  };
}

function inflate(file: Buffer, { start, packed, size, method, crc }: Entry): Uint8Array {
  const data = file.subarray(start, start + packed);
  const inflated = method === 0 ? data : inflated8(data, size);
  if (inflated.byteLength !== size || crc32(inflated) !== crc) throw new SheetRefused('bad_archive');
  return inflated;
}

/** Counted while it inflates: a header that says too little ends it there. */
function inflated8(data: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const grown = error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new SheetRefused(grown ? 'workbook_too_large' : 'bad_archive');
  }
}

function entriesOf(file: Buffer): Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > LIMITS.entries) throw new SheetRefused('workbook_too_large');
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL) throw new SheetRefused('bad_archive');
    entries.push(entryAt(file, at));
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  const names = new Set(entries.map((e) => e.name.toLowerCase()));
  if (names.size < entries.length || overlap(entries)) throw new SheetRefused('archive_entries');
  return entries;
}

function endOf(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - TAIL); at -= 1) {
    if (file.readUInt32LE(at) === END) return at;
  }
  throw new SheetRefused('bad_archive');
}

function entryAt(file: Buffer, at: number): Entry {
  const flags = file.readUInt16LE(at + 8);
  if (flags & 1) throw new SheetRefused('encrypted_file');
  const method = file.readUInt16LE(at + 10);
  const length = file.readUInt16LE(at + 28);
  const name = file.toString('utf8', at + 46, at + 46 + length);
  const mode = (file.readUInt32LE(at + 38) >>> 16) & KIND_OF_FILE;
  if (!isPlainName(name) || mode === SYMLINK) throw new SheetRefused('archive_entries');
  if (/\.(zip|7z|rar|gz)$/i.test(name)) throw new SheetRefused('workbook_too_large');
  if (method !== 0 && method !== 8) throw new SheetRefused('bad_archive');
  const [crc, packed, size] = [16, 20, 24].map((offset) => file.readUInt32LE(at + offset)) as [number, number, number];
  const start = startOf(file, file.readUInt32LE(at + 42), { name, method, packed, size, crc });
  return { name, method, crc, packed, size, start };
}

/** Where an entry's bytes begin; what stands before them must say the same as the directory does. */
function startOf(file: Buffer, at: number, told: Omit<Entry, 'start'>): number {
  if (at + 30 > file.length || file.readUInt32LE(at) !== LOCAL) throw new SheetRefused('bad_archive');
  const length = file.readUInt16LE(at + 26);
  const start = at + 30 + length + file.readUInt16LE(at + 28);
  if (start + told.packed > file.length) throw new SheetRefused('bad_archive');
  const told_later = (file.readUInt16LE(at + 6) & 8) !== 0;
  const [crc, packed, size] = [14, 18, 22].map((offset) => file.readUInt32LE(at + offset));
  const same =
    file.toString('utf8', at + 30, at + 30 + length) === told.name &&
    file.readUInt16LE(at + 8) === told.method &&
    (told_later || (crc === told.crc && packed === told.packed && size === told.size));
  if (!same) throw new SheetRefused('archive_entries');
  return start;
}

function isPlainName(name: string): boolean {
  const parts = name.split('/');
  return name !== '' && !/[\\:\0]|^\//.test(name) && !parts.includes('..') && !parts.includes('.');
}

/** True when two entries share bytes: the way one small archive becomes many large files. */
function overlap(entries: readonly Entry[]): boolean {
  const ordered = entries.toSorted((a, b) => a.start - b.start);
  return ordered.some((entry, i) => {
    const before = ordered[i - 1];
    return before !== undefined && before.start + before.packed > entry.start;
  });
}
