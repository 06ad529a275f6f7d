import { readCsv } from './csv.ts';
import { type Grid, LIMITS, SheetRefused } from './grid.ts';
import { readBook, refuseForeignParts } from './workbook-parts.ts';
import { readWorksheet } from './worksheet.ts';
import { readXls } from './xls.ts';
import { openZip } from './zip.ts';

type Form = 'xlsx' | 'xls' | 'csv';

/**
 * Reads a workbook or a CSV file as plain values. What it is, its first bytes say; its name must agree. Throws
 * `SheetRefused` for whatever is no table that a person filled in by hand.
 */
export function readSheets(name: string, bytes: Uint8Array): Grid[] {
  if (bytes.byteLength === 0) throw new SheetRefused('empty_file');
  if (bytes.byteLength > LIMITS.bytes) throw new SheetRefused('file_too_large', {}, { limit: String(LIMITS.bytes) });
  const form = formOf(bytes);
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^xl(sm|tm|am|sb)$/.test(extension)) throw new SheetRefused('macros');
  if (extension !== form) throw new SheetRefused('wrong_extension', {}, { form });
  if (form === 'csv') return [readCsv(bytes)];
  return form === 'xls' ? readXls(bytes) : readXlsx(bytes);
}

function readXlsx(bytes: Uint8Array): Grid[] {
  const archive = openZip(bytes);
  refuseForeignParts(archive);
  const book = readBook(archive);
  return book.sheets.map(({ name, part, hidden }) => {
    const xml = archive.read(part);
    if (!xml) throw new SheetRefused('bad_archive');
    const grid = readWorksheet(xml, name, book);
    if (hidden && grid.rows.length > 0) throw new SheetRefused('hidden_sheet', { sheet: name });
    return grid;
  });
}

/** What the bytes are, whatever the name says. */
function formOf(bytes: Uint8Array): Form {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 512));
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return 'xlsx';
  if (head.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') {
    if (hasStream(bytes, 'EncryptedPackage')) throw new SheetRefused('encrypted_file');
    return 'xls';
  }
  const text = head.toString('latin1').trimStart();
  if (head.includes(0) || /^(<|%PDF|MZ|\{\\rtf|Rar!|7z)/.test(text.replace(/^\u00ef\u00bb\u00bf/, ''))) {
    throw new SheetRefused('no_table');
  }
  return 'csv';
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}
