import { endingOf } from '../../workflows/rules/evidence/file.ts';
import { ArchiveTooLarge, BadArchive, unpacked, type ZipEntry, zipEntries } from './zip.ts';

/** What is wrong with a file's content. */
export type ContentFault =
  | 'unsupported_type'
  | 'macro_or_encrypted'
  | 'malware'
  | 'bad_archive'
  | 'archive_too_large'
  | 'dtd_forbidden'
  | 'external_link';

/** Bytes that an archive may unpack to. */
const MOST_UNPACKED = 200 * 1024 * 1024;
/** Enough of a part for its prolog, where alone a document type can stand, and for a whole list of relations. */
const HEAD = 256 * 1024;

/** In two pieces, so that no scanner takes this file for the sample it looks for. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** The part without which an archive is not what its ending says. */
const MAIN_PART: Readonly<Record<string, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  ofd: 'OFD.xml',
};

/**
 * Whether a file's bytes are what its name says, and nothing that runs, hides or reaches outside; null where all is
 * well. It is read, never opened.
 */
export async function contentFault(name: string, bytes: Buffer): Promise<ContentFault | null> {
  if (bytes.includes(EICAR)) return 'malware';
  const ending = endingOf(name);
  if (ending in MAIN_PART) return archiveFault(bytes, MAIN_PART[ending] ?? '');
  if (!startsAs(ending, bytes)) return 'unsupported_type';
  return ending === 'pdf' && bytes.includes('/Encrypt') ? 'macro_or_encrypted' : null;
}

function startsAs(ending: string, bytes: Buffer): boolean {
  const starts = (hex: string) => bytes.subarray(0, hex.length / 2).toString('hex') === hex;
  switch (ending) {
    case 'pdf':
      return starts(Buffer.from('%PDF-').toString('hex'));
    case 'png':
      return starts('89504e470d0a1a0a');
    case 'jpg':
    case 'jpeg':
      return starts('ffd8ff');
    default:
      return isPlainText(bytes);
  }
}

/** No zero byte, nothing that a browser would take for a page, no program: figures and words in any encoding. */
function isPlainText(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 512).toString('latin1');
  return !(bytes.includes(0) || /^\W*<\s*(!doctype|\?xml|[a-z]+[\s>])/i.test(start) || /^(MZ|%PDF-|PK)/.test(start));
}

async function archiveFault(bytes: Buffer, mainPart: string): Promise<ContentFault | null> {
  if (bytes.subarray(0, 8).equals(COMPOUND)) return 'macro_or_encrypted';
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return 'unsupported_type';
  try {
    const entries = zipEntries(bytes);
    if (!entries.some((e) => e.name === mainPart)) return 'unsupported_type';
    if (entries.some((e) => /vbaproject|macrosheets\//i.test(e.name))) return 'macro_or_encrypted';
    return await partsFault(entries);
  } catch (error) {
    if (error instanceof ArchiveTooLarge) return 'archive_too_large';
    if (error instanceof BadArchive) return 'bad_archive';
    throw error;
  }
}

async function partsFault(entries: readonly ZipEntry[]): Promise<ContentFault | null> {
  let left = MOST_UNPACKED;
  for (const entry of entries) {
    const { size, head } = await unpacked(entry, left, HEAD);
    left -= size;
    const relations = /\.rels$/i.test(entry.name);
    // Without its zero bytes, so that UTF-16 hides nothing.
    const xml = /\.(xml|rels|vml)$/i.test(entry.name) ? head.toString('latin1').replaceAll('\0', '') : '';
    if (/<!DOCTYPE/i.test(xml)) return 'dtd_forbidden';
    if (relations && size > HEAD) return 'bad_archive';
    if (relations && reachesOutside(xml)) return 'external_link';
  }
  return null;
}

/** A relation to something outside that is loaded by itself; a link that a reader may click is none. */
function reachesOutside(relations: string): boolean {
  return [...relations.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([relation]) => /TargetMode\s*=\s*["']External["']/i.test(relation) && !/\/hyperlink["']/i.test(relation),
  );
}
