import { type Part, pack } from '../../activities/documents/excel/pack.ts';
import { SheetRefused } from '../../client/intake/sheet/grid.ts';
import { readSheets } from '../../client/intake/sheet/read-sheets.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** What a workbook of a test is made of; every part may be something else. */
export interface Raw {
  /** What stands inside `sheetData`. */
  readonly rows?: string;
  /** What stands before and after it in the sheet. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly rels?: string;
  readonly types?: string;
  readonly more?: readonly Part[];
}

/** The parts of a workbook as a program would write them. */
export function parts(raw: Raw = {}): Part[] {
  const sheet = `<worksheet ${MAIN}>${raw.before ?? ''}<sheetData>${raw.rows ?? ''}</sheetData>${raw.after ?? ''}</worksheet>`;
  return [
    { name: '[Content_Types].xml', text: raw.types ?? '<Types/>' },
    { name: 'xl/workbook.xml', text: raw.workbook ?? workbook('<sheet name="表" sheetId="1" r:id="rId1"/>') },
    { name: 'xl/_rels/workbook.xml.rels', text: raw.rels ?? rels('worksheet', 'worksheets/sheet1.xml') },
    { name: 'xl/worksheets/sheet1.xml', text: sheet },
    ...(raw.strings ? [{ name: 'xl/sharedStrings.xml', text: raw.strings }] : []),
    ...(raw.styles ? [{ name: 'xl/styles.xml', text: raw.styles }] : []),
    ...(raw.more ?? []),
  ];
}

/** `xl/workbook.xml` with these sheets. */
export function workbook(sheets: string, properties = ''): string {
  return `<workbook ${MAIN} xmlns:r="${OFFICE}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

/** A part that names another; `more` are further attributes. */
export function rels(type: string, target: string, more = ''): string {
  return `<Relationships ${RELATIONS}><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}" ${more}/></Relationships>`;
}

/** The bytes of such a workbook. */
export function xlsx(raw: Raw = {}): Buffer {
  return pack(parts(raw));
}

/** A row of cells in `rows`: texts as they are typed. */
export function row(number: number, values: readonly string[]): string {
  const cells = values.map(
    (v, i) => `<c r="${String.fromCharCode(65 + i)}${number}" t="inlineStr"><is><t>${v}</t></is></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** What became of a file: `code` and the place where it is refused, or `taken`. */
export function verdict(bytes: Uint8Array, name = '表.xlsx'): string {
  try {
    readSheets(name, bytes);
    return 'taken';
  } catch (error) {
    if (!(error instanceof SheetRefused)) throw error;
    return [error.code, error.sheet, error.cell].filter((part) => part !== null).join(' ');
  }
}
