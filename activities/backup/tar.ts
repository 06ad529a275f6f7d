/** A file inside an archive. */
export interface Entry {
  readonly name: string;
  readonly content: Buffer;
}

/** An archive ends too early, or its bytes are no archive. `inside` is the entry that was being read, or the last one. */
export class ArchiveBroken extends Error {
  readonly how: 'cut' | 'damaged';
  readonly inside: string;

  constructor(how: 'cut' | 'damaged', inside: string) {
    super(`the archive is ${how} at ${inside}`);
    this.name = 'ArchiveBroken';
    this.how = how;
    this.inside = inside;
  }
}

const BLOCK = 512;
/** Two empty blocks: the end of an archive. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/** One file as it stands in an archive that every `tar` reads (POSIX ustar): its header, its bytes, padded to a block. */
export function tarEntry({ name, content }: Entry): Buffer {
  const header = Buffer.alloc(BLOCK);
  const { prefix, rest } = halves(name);
  header.write(rest, 0);
  header.write('0000600\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(prefix, 345);
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc(padding(content.length))]);
}

/** The files of an archive, one after another, as its bytes come in. */
export async function* tarEntries(bytes: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const reader = readerOf(bytes);
  let last = '';
  for (;;) {
    const header = await reader.take(BLOCK).catch((error) => lost(error, last));
    if (!header) throw new ArchiveBroken('cut', last);
    if (header.every((byte) => byte === 0)) return;
    const { name, size } = readHeader(header, last);
    last = name;
    const content = await reader.take(size).catch((error) => lost(error, name));
    const rest = await reader.take(padding(size)).catch((error) => lost(error, name));
    if (!content || !rest) throw new ArchiveBroken('cut', name);
    yield { name, content };
  }
}

/** What a decompressor throws does not say where; a fault of the file itself is not for here. */
function lost(error: unknown, inside: string): never {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string' || !code.startsWith('Z_')) throw error;
  throw new ArchiveBroken(code === 'Z_BUF_ERROR' ? 'cut' : 'damaged', inside);
}

function readHeader(header: Buffer, last: string): { readonly name: string; readonly size: number } {
  const blank = Buffer.from(header);
  blank.write('        ', 148);
  if (header.toString('latin1', 257, 262) !== 'ustar' || octal(header, 148, 8) !== checksum(blank)) {
    throw new ArchiveBroken('damaged', last);
  }
  const prefix = text(header, 345, 155);
  const name = text(header, 0, 100);
  return { name: prefix ? `${prefix}/${name}` : name, size: octal(header, 124, 12) };
}

/** A name is at most 100 bytes, and may have folders of at most 155 before it. */
function halves(name: string): { readonly prefix: string; readonly rest: string } {
  if (Buffer.byteLength(name) <= 100) return { prefix: '', rest: name };
  const cut = name.lastIndexOf('/');
  const [prefix, rest] = [name.slice(0, Math.max(cut, 0)), name.slice(cut + 1)];
  if (Buffer.byteLength(prefix) > 155 || Buffer.byteLength(rest) > 100) throw new Error(`too long a name: ${name}`);
  return { prefix, rest };
}

function checksum(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 0);
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function text(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
}

function octal(header: Buffer, from: number, length: number): number {
  return Number.parseInt(text(header, from, length).trim() || '0', 8);
}

/** Takes exact counts of bytes out of a stream; null where it ends before. */
function readerOf(bytes: AsyncIterable<Buffer>): { readonly take: (count: number) => Promise<Buffer | null> } {
  const source = bytes[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let size = 0;
  return {
    take: async (count) => {
      while (size < count) {
        const { value, done } = await source.next();
        if (done) return null;
        held.push(value);
        size += value.length;
      }
      const all = Buffer.concat(held);
      held = [all.subarray(count)];
      size -= count;
      return all.subarray(0, count);
    },
  };
}
