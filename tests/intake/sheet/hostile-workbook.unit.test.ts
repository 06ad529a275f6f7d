import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../activities/documents/excel/pack.ts';
import { parts, rels, row, verdict, workbook, xlsx } from '../../support/workbooks.ts';

const FIGURE = row(1, ['20']);
const many = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n + 1)).join('');

/** A copy of an archive in which one number of its first local or central header says something else. */
function lying(bytes: Buffer, signature: number, offset: number, value: number, width: 2 | 4): Buffer {
  const copy = Buffer.from(bytes);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  const at = copy.indexOf(mark) + offset;
  if (width === 4) copy.writeUInt32LE(value, at);
  else copy.writeUInt16LE(value, at);
  return copy;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

describe('a workbook that means harm', () => {
  it('is taken when it does not', () => {
    expect(verdict(xlsx({ rows: FIGURE }))).toBe('taken');
  });

  it.each(['../evil.xml', '/etc/passwd', 'a\\b.xml', 'C:evil.xml', 'xl/./x.xml'])('H38: an entry called %s', (name) => {
    expect(verdict(xlsx({ more: [{ name, text: '' }] }))).toBe('archive_entries');
  });

  it('H38: a symbolic link among the entries', () => {
    expect(verdict(lying(xlsx({}), CENTRAL, 38, 0o120777 * 65_536, 4))).toBe('archive_entries');
  });

  it('H39: an entry that stands twice, by whatever letters', () => {
    expect(verdict(xlsx({ more: [{ name: 'XL/workbook.xml', text: '<a/>' }] }))).toBe('archive_entries');
  });

  it.each([
    ['size', 22, 4],
    ['packed size', 18, 4],
    ['checksum', 14, 4],
    ['method', 8, 2],
  ] as const)('H39: a local header whose %s is not the directory’s', (_, offset, width) => {
    expect(verdict(lying(xlsx({}), LOCAL, offset, 9, width))).toBe('archive_entries');
  });

  it('H40: a bomb of zeros, counted while it inflates', () => {
    const bomb = xlsx({ more: [{ name: 'xl/sharedStrings.xml', text: ' '.repeat(70 * 1024 * 1024) }] });
    expect(bomb.length).toBeLessThan(100_000);
    expect(verdict(bomb)).toBe('workbook_too_large');
  });

  it('H41: a header that says too little', () => {
    const lie = lying(lying(xlsx({}), CENTRAL, 24, 3, 4), LOCAL, 22, 3, 4);
    expect(verdict(lie)).toBe('workbook_too_large');
  });

  it('H41: a header that says four gigabytes', () => {
    const lie = lying(lying(xlsx({}), CENTRAL, 24, 0xffffffff, 4), LOCAL, 22, 0xffffffff, 4);
    expect(verdict(lie)).toBe('workbook_too_large');
  });

  it('H42: more entries than any workbook has', () => {
    const more = Array.from({ length: 1_100 }, (_, i) => ({ name: `xl/${i}.xml`, text: '' }));
    expect(verdict(xlsx({ more }))).toBe('workbook_too_large');
  });

  it('H42: an archive in the archive', () => {
    expect(verdict(xlsx({ more: [{ name: 'xl/media/more.zip', text: '' }] }))).toBe('workbook_too_large');
  });

  it('H42: entries that share their bytes', () => {
    const twice = xlsx({ more: [{ name: 'a.xml', text: '<a/>' }] });
    const second = twice.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    twice.writeUInt32LE(0, second + 42);
    expect(verdict(twice)).toBe('archive_entries');
  });

  it('H43: a validation over the whole sheet', () => {
    const after = '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>';
    expect(verdict(xlsx({ rows: FIGURE, after }))).toBe('sheet_too_big 表');
  });

  it('H43: one over a whole column is what people make', () => {
    const after = '<dataValidations><dataValidation type="list" sqref="C1:C1048576"/></dataValidations>';
    expect(verdict(xlsx({ rows: FIGURE, after }))).toBe('taken');
  });

  it('H44: a merged range over everything', () => {
    const after = '<mergeCells><mergeCell ref="A1:XFD3000"/></mergeCells>';
    expect(verdict(xlsx({ rows: FIGURE, after }))).toBe('sheet_too_big 表');
  });

  it('H44: a merged range beyond what is read', () => {
    const after = '<mergeCells><mergeCell ref="A1:A9000"/></mergeCells>';
    expect(verdict(xlsx({ rows: FIGURE, after }))).toBe('sheet_too_big 表 A1');
  });

  it('H45: all rows', () => {
    expect(verdict(xlsx({ rows: many(400_000, (n) => `<row r="${n}"/>`) }))).toBe('sheet_too_big 表');
    expect(verdict(xlsx({ rows: row(1_048_576, ['1']) }))).toBe('sheet_too_big 表');
  });

  it('H45: all columns', () => {
    expect(verdict(xlsx({ rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }))).toBe('sheet_too_big 表');
  });

  it('H45: empty cells that somebody formatted far below do no harm', () => {
    expect(verdict(xlsx({ rows: `${FIGURE}<row r="900000"><c r="A900000" s="1"/></row>` }))).toBe('taken');
  });

  it('H45: a million styles', () => {
    const styles = `<styleSheet><cellXfs>${'<xf numFmtId="0"/>'.repeat(1_000_000)}</cellXfs></styleSheet>`;
    expect(verdict(xlsx({ rows: FIGURE, styles }))).toBe('sheet_too_big');
  });

  it.each([
    ['a file', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst><si><t>&e;</t></si></sst>'],
    ['an address', '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><sst/>'],
    ['itself again and again', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><sst/>'],
  ])('H46: a document type that names %s', (_, strings) => {
    expect(verdict(xlsx({ rows: FIGURE, strings }))).toBe('dtd_forbidden');
  });

  it('H47: a million numeric references', () => {
    const strings = `<sst><si><t>${'&#65;'.repeat(1_000_000)}</t></si></sst>`;
    expect(verdict(xlsx({ rows: FIGURE, strings }))).toBe('xml_entities');
  });

  it('H48: elements within elements without end', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    expect(verdict(xlsx({ rows: FIGURE, before: deep }))).toBe('xml_too_deep');
  });

  it('H49: an image, a template, an object or a share that lies elsewhere', () => {
    const far = (type: string, target: string) => ({
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      text: rels(type, target, 'TargetMode="External"'),
    });
    for (const [type, target] of [
      ['image', 'http://127.0.0.1/a.png'],
      ['attachedTemplate', 'http://127.0.0.1/a.xltx'],
      ['hyperlink', '\\\\host\\share'],
      ['hyperlink', 'file:///etc/passwd'],
    ] as const) {
      expect(verdict(xlsx({ more: [far(type, target)] }))).toBe('external_link');
    }
    for (const name of ['xl/externalLinks/externalLink1.xml', 'xl/embeddings/oleObject1.bin', 'xl/connections.xml']) {
      expect(verdict(xlsx({ more: [{ name, text: '' }] }))).toBe('external_link');
    }
  });

  it('H49: a link to a page or a mail address is kept and never followed', () => {
    const name = 'xl/worksheets/_rels/sheet1.xml.rels';
    for (const target of ['https://www.gov.cn/', 'mailto:slj@jinyun.example']) {
      expect(verdict(xlsx({ more: [{ name, text: rels('hyperlink', target, 'TargetMode="External"') }] }))).toBe(
        'taken',
      );
    }
  });

  it('H33: macros, by their part, their kind and their name', () => {
    const types = '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    expect(verdict(xlsx({ more: [{ name: 'xl/vbaProject.bin', text: '' }] }))).toBe('macros');
    expect(verdict(xlsx({ more: [{ name: 'xl/macrosheets/sheet1.xml', text: '' }] }))).toBe('macros');
    expect(verdict(xlsx({ types }))).toBe('macros');
    expect(verdict(xlsx({}), '表.xlsm')).toBe('macros');
  });

  it('H33: a kind with macros that is only spoken of, and that no part is of, is none', () => {
    const types =
      '<Types><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>';
    expect(verdict(xlsx({ types }))).toBe('taken');
    expect(verdict(xlsx({ types, more: [{ name: 'xl/book.BIN', text: '' }] }))).toBe('macros');
  });

  it('H33: what SheetJS writes is taken, although it names every kind of workbook', () => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['任务', '目标'],
        ['培育规上企业', '2家'],
      ]),
      '分解表',
    );
    expect(verdict(Buffer.from(write(book, { type: 'array', bookType: 'xlsx' })))).toBe('taken');
    expect(verdict(Buffer.from(write(book, { type: 'array', bookType: 'xlsb' })))).toBe('macros');
  });

  it('H33: an encrypted file, whichever way it is', () => {
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(verdict(locked)).toBe('encrypted_file');
    expect(verdict(lying(xlsx({}), CENTRAL, 8, 1, 2))).toBe('encrypted_file');
  });

  it('H32: a file that is not what its name says', () => {
    expect(verdict(xlsx({}), '表.csv')).toBe('wrong_extension');
    expect(verdict(xlsx({}), '表.xls')).toBe('wrong_extension');
    expect(verdict(Buffer.from('a,b\n'), '表.xlsx')).toBe('wrong_extension');
    for (const start of ['<html>', '%PDF-1.7', 'MZ\u0000', '{\\rtf1']) {
      expect(verdict(Buffer.from(start), '表.csv')).toBe('no_table');
    }
  });

  it('H30-H31: nothing, and too much', () => {
    expect(verdict(Buffer.alloc(0))).toBe('empty_file');
    expect(verdict(Buffer.alloc(9 * 1024 * 1024, 'a'), '表.csv')).toBe('file_too_large');
  });

  it('H53: a hidden sheet, row or column that holds something', () => {
    const sheets = '<sheet name="表" sheetId="1" state="veryHidden" r:id="rId1"/>';
    expect(verdict(xlsx({ rows: FIGURE, workbook: workbook(sheets) }))).toBe('hidden_sheet 表');
    expect(verdict(xlsx({ workbook: workbook(sheets) }))).toBe('taken');
    expect(verdict(xlsx({ rows: FIGURE.replace('<row ', '<row hidden="1" ') }))).toBe('hidden_cells 表 A1');
    const before = '<cols><col min="1" max="3" hidden="1"/></cols>';
    expect(verdict(xlsx({ rows: FIGURE, before }))).toBe('hidden_cells 表 A1');
  });

  it('is refused when it is broken anywhere', () => {
    const good = xlsx({ rows: FIGURE });
    expect(verdict(good.subarray(0, good.length - 30))).toBe('bad_archive');
    expect(verdict(pack(parts().filter((p) => p.name !== 'xl/workbook.xml')))).toBe('bad_archive');
    expect(verdict(xlsx({ workbook: workbook('') }))).toBe('no_sheet');
    expect(verdict(xlsx({ rows: '<row r="1"><c r="A1"></row>' }))).toBe('bad_archive');
    const flipped = Buffer.from(good);
    flipped.writeUInt8((good[200] ?? 0) ^ 255, 200);
    expect(verdict(flipped)).not.toBe('taken');
  });
});
