import { shownAs } from './figures.ts';
import { LIMITS, SheetRefused } from './grid.ts';
import { readXml } from './xml.ts';
import type { Archive } from './zip.ts';

/** What a sheet's cells are read with. */
export interface Book {
  readonly strings: readonly string[];
  /** What the numbers of each style show. */
  readonly shows: readonly ('day' | 'percent' | 'number')[];
  readonly since1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly hidden: boolean }[];
}

/** What a workbook may link to: a page or an address that somebody would have to open by hand. */
const INERT = /^(https?:|mailto:)/i;
/** Parts that bring something in from elsewhere, or another program's object. */
const FOREIGN = /^xl\/(externalLinks|embeddings|activeX|ctrlProps|connections|queryTables|webextensions)\b/i;
const MACRO_KIND = /macroEnabled|ms-excel\.sheet\.binary/i;
const MACROS = /(vbaProject|vbaData)|^xl\/(macrosheets|dialogsheets)\//i;

/** Refuses what no table of ours needs: macros, and links to other files (reliability H32-H34, H49). */
export function refuseForeignParts(archive: Archive): void {
  refuseMacroKinds(archive);
  for (const name of archive.names) {
    if (MACROS.test(name)) throw new SheetRefused('macros');
    if (FOREIGN.test(name)) throw new SheetRefused('external_link');
    if (name.endsWith('.rels')) refuseLinks(archive.read(name) ?? new Uint8Array());
  }
}

/**
 * Refuses a workbook in which some part is of a kind that carries macros. What is said of an ending counts only where a
 * part has that ending: SheetJS and others name every kind they know, in a workbook that has none of it.
 */
function refuseMacroKinds(archive: Archive): void {
  const types = archive.read('[Content_Types].xml');
  if (!types) return;
  const isThere = (ending: string) => archive.names.some((name) => name.toLowerCase().endsWith(`.${ending}`));
  readXml(types, {
    open: (name, attribute) => {
      if (!MACRO_KIND.test(attribute('ContentType'))) return;
      if (name !== 'Default' || isThere(attribute('Extension').toLowerCase())) throw new SheetRefused('macros');
    },
  });
}

function refuseLinks(rels: Uint8Array): void {
  readXml(rels, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') !== 'External') return;
      const inert = attribute('Type').endsWith('/hyperlink') && INERT.test(attribute('Target'));
      if (!inert) throw new SheetRefused('external_link');
    },
  });
}

/** Reads what all sheets share. */
export function readBook(archive: Archive): Book {
  const part = (name: string) => {
    const bytes = archive.read(name);
    if (!bytes) throw new SheetRefused('bad_archive');
    return bytes;
  };
  const { sheets, since1904 } = readWorkbook(part('xl/workbook.xml'), readTargets(part('xl/_rels/workbook.xml.rels')));
  return {
    sheets,
    since1904,
    strings: readStrings(archive.read('xl/sharedStrings.xml')),
    shows: readStyles(archive.read('xl/styles.xml')),
  };
}

function readTargets(rels: Uint8Array): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(rels, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target');
      targets.set(attribute('Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

function readWorkbook(workbook: Uint8Array, targets: ReadonlyMap<string, string>) {
  const sheets: Book['sheets'][number][] = [];
  let since1904 = false;
  readXml(workbook, {
    open: (name, attribute) => {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute('date1904'));
      if (name !== 'sheet') return;
      const part = targets.get(attribute('r:id')) ?? '';
      if (/worksheets\//.test(part)) {
        sheets.push({ name: attribute('name'), part, hidden: attribute('state').toLowerCase().includes('hidden') });
      }
    },
  });
  if (sheets.length === 0) throw new SheetRefused('no_sheet');
  if (sheets.length > LIMITS.sheets) throw new SheetRefused('workbook_too_large');
  return { sheets, since1904 };
}

function readStrings(bytes: Uint8Array | null): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let text = '';
  let inside = false;
  let phonetic = false;
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') inside = true;
      if (name === 'rPh') phonetic = true;
    },
    text: (value) => {
      if (inside && !phonetic) text += value;
    },
    close: (name) => {
      if (name === 't') inside = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(text);
      if (strings.length > LIMITS.marks) throw new SheetRefused('workbook_too_large');
    },
  });
  return strings;
}

function readStyles(bytes: Uint8Array | null): Book['shows'] {
  const codes = new Map<number, string>();
  const shows: Book['shows'][number][] = [];
  if (!bytes) return shows;
  let inCells = false;
  let styles = 0;
  readXml(bytes, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode'));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf') return;
      styles += 1;
      if (styles > LIMITS.styles) throw new SheetRefused('sheet_too_big');
      const format = Number(attribute('numFmtId'));
      if (inCells) shows.push(shownAs(format, codes.get(format)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return shows;
}
