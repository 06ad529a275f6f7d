import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber } from '../../../client/intake/sheet/figures.ts';
import { address, type Cell, type Grid, placeOf } from '../../../client/intake/sheet/grid.ts';
import { readSheets } from '../../../client/intake/sheet/read-sheets.ts';
import { type Raw, row, verdict, workbook, xlsx } from '../../support/workbooks.ts';

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
  <numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="0.00&quot;亩&quot;"/></numFmts><cellXfs>
  <xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`;

const only = (grids: readonly Grid[]): Grid => grids[0] ?? { name: '', rows: [] };
const cells = (grid: Grid) => grid.rows.flatMap((r) => [...r.cells].map(([c, cell]) => [address(r.number, c), cell]));
const read = (raw: Raw) => Object.fromEntries(cells(only(readSheets('表.xlsx', xlsx(raw))))) as Record<string, Cell>;
const one = (cell: string, raw: Raw = {}) => read({ ...raw, rows: `<row r="1">${cell}</row>` }).A1;

describe('what a cell of a workbook shows', () => {
  it('a text, in the cell or among the shared ones, without the reading above it', () => {
    const strings = '<sst><si><r><t>县水</t></r><r><t>利局</t></r><rPh><t>xian</t></rPh></si></sst>';
    expect(one('<c r="A1" t="s"><v>0</v></c>', { strings })).toEqual({ kind: 'text', text: '县水利局' });
    expect(one('<c r="A1" t="inlineStr"><is><t> 一\r\n二 </t></is></c>')).toEqual({ kind: 'text', text: '一\n二' });
  });

  it('a number as it is shown, not as a binary float stores it', () => {
    expect(one('<c r="A1"><v>0.28999999999999998</v></c>')).toEqual({ kind: 'number', text: '0.29' });
    expect(one('<c r="A1"><v>1.2E+5</v></c>')).toEqual({ kind: 'number', text: '120000' });
    expect(one('<c r="A1"><v>-3.25</v></c>')).toEqual({ kind: 'number', text: '-3.25' });
  });

  it('H52: a percentage is the figure people see', () => {
    const percent = { kind: 'number', text: '20', percent: true };
    expect(one('<c r="A1" s="3"><v>0.2</v></c>', { styles: STYLES })).toEqual(percent);
    expect(one('<c r="A1" s="4"><v>0.2</v></c>', { styles: STYLES })).toEqual(percent);
    expect(one('<c r="A1" s="5"><v>20</v></c>', { styles: STYLES })).toEqual({ kind: 'number', text: '20' });
  });

  it('H51: a day, in the system that counts from 1900 and in the one from 1904', () => {
    const day = { kind: 'day', day: '2024-12-31' };
    const since1904 = workbook('<sheet name="表" sheetId="1" r:id="rId1"/>', '<workbookPr date1904="1"/>');
    expect(one('<c r="A1" s="1"><v>45657</v></c>', { styles: STYLES })).toEqual(day);
    expect(one('<c r="A1" s="2"><v>45657.75</v></c>', { styles: STYLES })).toEqual(day);
    expect(one('<c r="A1" s="1"><v>44195</v></c>', { styles: STYLES, workbook: since1904 })).toEqual(day);
    expect(one('<c r="A1" s="1"><v>-5</v></c>', { styles: STYLES })?.kind).toBe('error');
  });

  it('H50, H52: a formula is a formula, whatever result is stored with it', () => {
    expect(one('<c r="A1"><f>WEBSERVICE("http://127.0.0.1/")</f><v>20</v></c>')).toEqual({ kind: 'formula' });
    expect(one('<c r="A1"><f t="shared" si="0"/><v>20</v></c>')).toEqual({ kind: 'formula' });
  });

  it('H51: an error value is told as one', () => {
    expect(one('<c r="A1" t="e"><v>#DIV/0!</v></c>')).toEqual({ kind: 'error', text: '#DIV/0!' });
  });

  it('a merged range holds its value everywhere, marked where it is covered', () => {
    const found = read({ rows: row(2, ['县水利局', 'x']), after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' });
    expect(found.A2).toEqual({ kind: 'text', text: '县水利局' });
    expect(found.A3).toEqual({ kind: 'text', text: '县水利局', covered: true });
  });

  it('finds its place without being told it, as some programs write', () => {
    const found = read({ rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>' });
    expect(Object.keys(found)).toEqual(['A1', 'B1', 'A2']);
  });

  it('writes the places as people do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 16_384 }), (r, c) => {
        expect(placeOf(address(r, c))).toEqual({ row: r, column: c });
      }),
    );
  });

  it('keeps every figure that has no more digits than are shown', () => {
    fc.assert(
      fc.property(fc.bigInt(-999_999_999n, 999_999_999n), fc.integer({ min: 0, max: 6 }), (units, places) => {
        const figure = Number(units) / 10 ** places;
        expect(Number(plainNumber(String(figure)))).toBe(figure);
      }),
    );
  });
});

describe('an old workbook', () => {
  const sheet = utils.aoa_to_sheet([
    ['工作任务', '目标'],
    ['水电产业发展', 20],
    [null, 0.29],
  ]);
  const book = (change: (s: typeof sheet) => void = () => {}, hidden = 0) => {
    const copy = structuredClone(sheet);
    change(copy);
    const made = { SheetNames: ['表'], Sheets: { 表: copy }, Workbook: { Sheets: [{ Hidden: hidden as 0 }] } };
    return write(made, { type: 'buffer', bookType: 'biff8' }) as Buffer;
  };

  it('is read like a new one', () => {
    const found = Object.fromEntries(cells(only(readSheets('表.xls', book()))));
    expect(found).toMatchObject({
      A2: { text: '水电产业发展' },
      B2: { kind: 'number', text: '20' },
      B3: { text: '0.29' },
    });
  });

  it('is refused for the same reasons', () => {
    expect(verdict(book(), '表.xlsx')).toBe('wrong_extension');
    expect(
      verdict(
        book(() => {}, 1),
        '表.xls',
      ),
    ).toBe('hidden_sheet 表');
    const merged = book((s) => Object.assign(s, { '!merges': [utils.decode_range('A1:A9999')] }));
    expect(verdict(merged, '表.xls')).toBe('sheet_too_big 表 A1');
    const formula = readFileSync(new URL('../../fixtures/formula.xls', import.meta.url));
    expect(Object.fromEntries(cells(only(readSheets('表.xls', formula)))).B2).toEqual({ kind: 'formula' });
    expect(verdict(book().subarray(0, 900), '表.xls')).toBe('bad_archive');
  });
});

describe('a CSV file', () => {
  const text = (bytes: Buffer) =>
    cells(only(readSheets('表.csv', bytes))).map(([, cell]) => (cell as { text: string }).text);

  it('comes in UTF-8, with or without a mark, or as Chinese Excel saves it', () => {
    expect(text(Buffer.from('任务,目标\r\n水电,20\r\n'))).toEqual(['任务', '目标', '水电', '20']);
    expect(text(Buffer.from('\ufeff任务\n'))).toEqual(['任务']);
    expect(text(Buffer.from([0xd6, 0xd0, 0xce, 0xc4, 0x0a]))).toEqual(['中文']);
  });

  it('H56: gives back what was quoted against formulas', () => {
    expect(text(Buffer.from("'=1+1,'-5,'a,-5\n"))).toEqual(['=1+1', '-5', "'a", '-5']);
  });

  it('is refused when it is no text, too long, too wide or holds what cannot be seen', () => {
    expect(verdict(Buffer.from([0x41, 0xff, 0xff, 0xfe]), '表.csv')).toBe('not_text');
    expect(verdict(Buffer.from('a\n'.repeat(6_000)), '表.csv')).toBe('sheet_too_big');
    expect(verdict(Buffer.from(','.repeat(200)), '表.csv')).toBe('sheet_too_big');
    expect(verdict(Buffer.from('a,"b\nc'), '表.csv')).toBe('bad_csv');
    expect(verdict(Buffer.from('a\u202eb\n'), '表.csv')).toBe('control_character CSV');
  });
});
