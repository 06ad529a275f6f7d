import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive that a test makes up; what is told of it may be untrue. */
export interface Packed {
  readonly name: string;
  readonly text?: string | Buffer;
  /** What its own header calls it, if not the same. */
  readonly localName?: string;
  /** How long it says it is, if not as long as it is. */
  readonly says?: number;
  readonly mode?: number;
}

/** A zip archive of these entries, compressed. */
export function zip(entries: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const bytes = Buffer.from(entry.text ?? '');
    const packed = deflateRawSync(bytes);
    const sizes = { crc: crc32(bytes), packed: packed.length, size: entry.says ?? bytes.length };
    const local = localHeader(entry.localName ?? entry.name, sizes);
    central.push(centralHeader(entry.name, sizes, offset, entry.mode ?? 0o100644));
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...parts, directory, ending(entries.length, directory.length, offset)]);
}

/** A Word file with these parts beside its own. */
export function docx(...more: readonly Packed[]): Buffer {
  const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  return zip([
    { name: '[Content_Types].xml', text: types },
    { name: 'word/document.xml', text: '<?xml version="1.0"?><w:document/>' },
    ...more,
  ]);
}

interface Sizes {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

function localHeader(name: string, { crc, packed, size }: Sizes): Buffer {
  const title = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(packed, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(title.length, 26);
  return Buffer.concat([head, title]);
}

function centralHeader(name: string, { crc, packed, size }: Sizes, offset: number, mode: number): Buffer {
  const title = Buffer.from(name);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(8, 10);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(title.length, 28);
  head.writeUInt32LE((mode << 16) >>> 0, 38);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, title]);
}

function ending(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
