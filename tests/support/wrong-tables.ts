import { planAfterTable, planFromTable } from '../../client/intake/plan-table/plan-from-table.ts';
import { BadInput, type Problem } from '../../client/intake/problem.ts';
import { SheetRefused } from '../../client/intake/sheet/grid.ts';
import { readSheets } from '../../client/intake/sheet/read-sheets.ts';
import { readForm } from '../../client/intake/unit-form/read-form.ts';
import { plan } from './cast.ts';
import { row, workbook, xlsx } from './workbooks.ts';

const FIGURE = row(1, ['20']);
const dtd = '<!DOCTYPE x><sst/>';

/** Files that are no table: each is refused for another reason. */
const UNREADABLE: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['table.csv', new Uint8Array()],
  ['table.csv', xlsx({})],
  ['table.csv', Buffer.from('<html>')],
  ['table.csv', Buffer.from([0x41, 0xff, 0xff, 0xfe])],
  ['table.csv', Buffer.from('a,"b')],
  ['table.csv', Buffer.from('a\u202eb')],
  ['table.csv', Buffer.alloc(9_000_000, 'a')],
  ['table.xlsx', xlsx({}).subarray(0, 300)],
  ['table.xlsx', xlsx({ more: [{ name: '../x', text: '' }] })],
  ['table.xlsx', xlsx({ more: [{ name: 'x.zip', text: '' }] })],
  ['table.xlsx', xlsx({ rows: row(9_000, ['1']) })],
  ['table.xlsx', xlsx({ workbook: workbook('') })],
  ['table.xlsx', xlsx({ strings: dtd })],
  ['table.xlsx', xlsx({ strings: `<sst>${'&#65;'.repeat(100_001)}</sst>` })],
  ['table.xlsx', xlsx({ before: '<a>'.repeat(70) })],
  ['table.xlsx', xlsx({ more: [{ name: 'xl/connections.xml', text: '' }] })],
  ['table.xlsx', xlsx({ more: [{ name: 'xl/vbaProject.bin', text: '' }] })],
  ['table.xlsx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])],
  ['table.xlsx', xlsx({ rows: FIGURE, workbook: workbook('<sheet name="表" state="hidden" r:id="rId1"/>') })],
  ['table.xlsx', xlsx({ rows: FIGURE.replace('<row ', '<row hidden="1" ') })],
];

/** A table with everything wrong that a cell can be. */
const WRONG_CELLS = [
  '工作任务,指标,指标类型,目标值,完成时限,重点指标,牵头单位,专班,组成',
  '甲,一,不知,10场31000人,哪天,也许,没有这个局,没有这个专班,',
].join('\n');

const FORMULA = xlsx({
  rows: `${row(1, ['工作任务', '目标值'])}<row r="2"><c r="A2"><f>1+1</f></c><c r="B2" t="e"><v>#N/A</v></c></row>${row(3, ['甲', '20'])}`,
});

function problemsOf(name: string, bytes: Uint8Array, sheet?: string): Problem[] {
  try {
    const wish = { file: name, grids: readSheets(name, bytes), sheet };
    planAfterTable(wish, plan());
    planFromTable(wish, {});
    return [];
  } catch (error) {
    if (error instanceof BadInput) return [...error.problems];
    if (!(error instanceof SheetRefused)) throw error;
    const { code, params } = error;
    return [{ file: name, line: null, path: '', code, params }];
  }
}

function formProblems(): readonly Problem[] {
  try {
    readForm('form.csv', readSheets('form.csv', Buffer.from('a,b\n')), () => undefined, null);
    return [];
  } catch (error) {
    return (error as BadInput).problems;
  }
}

/** Every problem that a table can have. */
export const TABLE_PROBLEMS: readonly Problem[] = [
  ...UNREADABLE.flatMap(([name, bytes]) => problemsOf(name, bytes)),
  ...problemsOf('table.csv', Buffer.from(WRONG_CELLS)),
  ...problemsOf('table.xlsx', FORMULA),
  ...problemsOf('table.csv', Buffer.from('a,b\n')),
  ...problemsOf('table.csv', Buffer.from('a,b\n'), '表'),
  ...formProblems(),
];
