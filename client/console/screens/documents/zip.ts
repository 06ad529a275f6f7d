/** A text and the name of its file. */
interface Packed {
  readonly name: string;
  readonly content: string;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** The first day that the format knows: what is packed bears its own date inside. */
const DAY = 0x0021;

/** Texts packed into one file as every system opens it (ZIP, not compressed). */
export function zipOf(files: readonly Packed[]): Blob {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let [at, size] = [0, 0];
  for (const { name, content } of files) {
    const [path, bytes] = [new TextEncoder().encode(name), new TextEncoder().encode(content)];
    const told = [UTF8, 0, 0, DAY, [crc32(bytes)], [bytes.length], [bytes.length], path.length, 0] as const;
    const local = record([LOCAL], 20, ...told);
    const central = record([CENTRAL], 20, 20, ...told, 0, 0, 0, [0], [at]);
    parts.push(local, path, bytes);
    directory.push(central, path);
    at += local.length + path.length + bytes.length;
    size += central.length + path.length;
  }
  const end = record([END], 0, 0, files.length, files.length, [size], [at], 0);
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

/** Numbers as they stand in the format: of two bytes, or of four where they are in brackets. */
function record(...fields: readonly (number | readonly [number])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    fields.flatMap((field) => (typeof field === 'number' ? bytesOf(field, 2) : bytesOf(field[0], 4))),
  );
}

function bytesOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (value >>> (8 * index)) & 0xff);
}

const POLYNOMIAL = 0xedb88320;
const REMAINDERS = Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }).reduce<number>((crc) => (crc & 1 ? POLYNOMIAL ^ (crc >>> 1) : crc >>> 1), byte),
);

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (REMAINDERS[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
