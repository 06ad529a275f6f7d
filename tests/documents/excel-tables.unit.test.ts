import { describe, expect, it } from 'vitest';
import { csvOf } from '../../activities/documents/excel/csv.ts';
import type { Table } from '../../activities/documents/excel/table.ts';
import { workbookOf } from '../../activities/documents/excel/workbook.ts';
import { readSheets } from '../../client/intake/sheet/read-sheets.ts';
import { openZip } from '../../client/intake/sheet/zip.ts';

const EVIL = ['=cmd|x', '+1', '-1', '@sum', '\tx', '＝1', '<b>&"', "'=1"];

const table = (texts: readonly string[]): Table => ({
  sheet: "县'表",
  title: '任务分解表',
  lead: ['县人民政府'],
  columns: [
    { heading: '工作任务', width: 20, look: 'text' },
    { heading: '差额', width: 8, look: 'centre', choices: ['是', '否'] },
  ],
  rows: texts.map((text) => [{ text }, { text: '-5', number: true }]),
  notes: ['说明：一行一项。'],
});

const part = (name: string) => Buffer.from(openZip(workbookOf(table(EVIL))).read(name) ?? []).toString('utf8');

describe('a table for people', () => {
  it('H56: holds what looks like a formula as text, and a true negative figure as a figure', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/<c [^>]*><v>-5<\/v>/g)).toHaveLength(EVIL.length);
    const [grid] = readSheets('表.xlsx', workbookOf(table(EVIL)));
    const texts = grid?.rows.slice(3, 3 + EVIL.length).map((row) => row.cells.get(1));
    expect(texts).toEqual(EVIL.map((text) => ({ kind: 'text', text: text.trim() })));
  });

  it('H56: is quoted in CSV, where a program would run it, and read back as it was', () => {
    const csv = csvOf(table(EVIL));
    expect(csv).toContain("\r\n'=cmd|x,-5\r\n'+1,-5\r\n'-1,-5\r\n'@sum,-5\r\n");
    const [grid] = readSheets('表.csv', Buffer.from(csv));
    const texts = grid?.rows.slice(1).map((row) => row.cells.get(1));
    expect(texts).toEqual(EVIL.map((text) => ({ kind: 'text', text: text.trim() })));
  });

  it('keeps its headings in sight, repeats them on every page and fits A4 across', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(part('xl/workbook.xml')).toContain("'县''表'!$3:$3");
  });

  it('gives a row the height that its longest text needs', () => {
    const heights = (texts: string[]) =>
      [
        ...Buffer.from(openZip(workbookOf(table(texts))).read('xl/worksheets/sheet1.xml') ?? [])
          .toString('utf8')
          .matchAll(/<row r="4" ht="(\d+)"/g),
      ].map(([, height]) => Number(height));
    expect(heights(['短'])).toEqual([20]);
    expect(heights(['长'.repeat(30)])[0]).toBeGreaterThan(60);
  });

  it('offers the words a cell may hold', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain('sqref="B4:B11"><formula1>"是,否"</formula1>');
  });

  it('is the same bytes every time', () => {
    expect(workbookOf(table(EVIL)).equals(workbookOf(table(EVIL)))).toBe(true);
  });
});
