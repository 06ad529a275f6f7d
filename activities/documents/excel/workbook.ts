import { pack } from './pack.ts';
import { escaped, headingRow, letters, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';
import type { Table } from './table.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A table as an Excel workbook; the same table makes the same bytes. It holds no formula, no macro and no link. */
export function workbookOf(table: Table): Buffer {
  return pack([
    { name: '[Content_Types].xml', text: typesXml() },
    { name: '_rels/.rels', text: relsXml([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', text: workbookXml(table) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relsXml([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/styles.xml', text: stylesXml() },
    { name: 'xl/worksheets/sheet1.xml', text: sheetXml(table) },
  ]);
}

function typesXml(): string {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('/xl/workbook.xml', 'sheet.main'),
    part('/xl/worksheets/sheet1.xml', 'worksheet'),
    part('/xl/styles.xml', 'styles'),
    '</Types>',
  ].join('');
}

function relsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const one = ([type, target]: readonly [string, string], index: number) =>
    `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(one).join('')}</Relationships>`;
}

/** The sheet, the area that is printed, and the headings that every page repeats. */
function workbookXml(table: Table): string {
  const sheet = `'${table.sheet.replaceAll("'", "''")}'`;
  const head = headingRow(table);
  const bottom = head + table.rows.length + table.notes.length;
  const area = `${sheet}!$A$1:$${letters(table.columns.length)}$${bottom}`;
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<sheets><sheet name="${escaped(table.sheet)}" sheetId="1" r:id="rId1"/></sheets>`,
    '<definedNames>',
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${escaped(area)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escaped(`${sheet}!$${head}:$${head}`)}</definedName>`,
    '</definedNames></workbook>',
  ].join('');
}
