import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

/** 1 January 1980, the first day an archive can name: the same parts make the same bytes. */
const DAY = 0x21;

/** Packs parts into a zip archive, in their order. */
export function pack(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text } of parts) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data);
    const known = { name: Buffer.from(name), crc: crc32(data), packed: packed.length, size: data.length };
    const header = localHeader(known);
    directory.push(centralHeader(known, at));
    bodies.push(header, packed);
    at += header.length + packed.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...bodies, central, end(parts.length, central.length, at)]);
}

interface Known {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** Version 2.0, names in UTF-8, deflated. */
function common(into: Buffer, at: number, { name, crc, packed, size }: Known): void {
  into.writeUInt16LE(20, at);
  into.writeUInt16LE(0x0800, at + 2);
  into.writeUInt16LE(8, at + 4);
  into.writeUInt16LE(0, at + 6);
  into.writeUInt16LE(DAY, at + 8);
  into.writeUInt32LE(crc, at + 10);
  into.writeUInt32LE(packed, at + 14);
  into.writeUInt32LE(size, at + 18);
  into.writeUInt16LE(name.length, at + 22);
}

function localHeader(known: Known): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  common(header, 4, known);
  return Buffer.concat([header, known.name]);
}

function centralHeader(known: Known, at: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  common(header, 6, known);
  header.writeUInt32LE(at, 42);
  return Buffer.concat([header, known.name]);
}

function end(count: number, length: number, at: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(at, 16);
  return record;
}
