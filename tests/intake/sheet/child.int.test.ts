import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../../activities/take-turns.ts';
import { BadInput } from '../../../client/intake/problem.ts';
import { type Allowance, readWorkbook } from '../../../client/operations/workbook/read-workbook.ts';
import { row, xlsx } from '../../support/workbooks.ts';

const WIDE: Allowance = { ms: 60_000, heapMb: 256, residentMb: 512 };

async function refusal(bytes: Uint8Array, allowance: Allowance = WIDE): Promise<string> {
  return readWorkbook('表.xlsx', bytes, allowance).then(
    () => 'taken',
    (error: BadInput) => error.problems.map((p) => [p.file, p.path, p.code].join(' ')).join(),
  );
}

describe('the process in which a workbook is read', () => {
  it('answers with what stands in it', async () => {
    const [grid] = await readWorkbook('表.xlsx', xlsx({ rows: row(1, ['县水利局']) }), WIDE);
    expect(grid?.rows[0]?.cells.get(1)).toEqual({ kind: 'text', text: '县水利局' });
  });

  it('tells the place of what it refuses', async () => {
    const merged = xlsx({ rows: row(1, ['x']), after: '<mergeCells><mergeCell ref="A1:A9000"/></mergeCells>' });
    expect(await refusal(merged)).toBe('表.xlsx 表!A1 sheet_too_big');
  });

  it('is killed when it takes too long', async () => {
    const slow = xlsx({ rows: '<row/>'.repeat(250_000) });
    expect(await refusal(slow, { ...WIDE, ms: 50 })).toBe('表.xlsx  workbook_too_slow');
  });

  it('is killed when it holds too much memory', async () => {
    expect(await refusal(xlsx({}), { ...WIDE, residentMb: 20 })).toBe('表.xlsx  workbook_too_heavy');
  });

  it('dies of its own heap’s limit and takes nobody with it', async () => {
    const strings = `<sst>${'<si><t>一</t></si>'.repeat(290_000)}</sst>`;
    expect(await refusal(xlsx({ strings }), { ...WIDE, heapMb: 24, residentMb: 4_096 })).toBe(
      '表.xlsx  workbook_too_heavy',
    );
  });

  it('takes no file that is longer than any table', async () => {
    const error = await readWorkbook('表.xlsx', new Uint8Array(9 * 1024 * 1024)).catch((e: BadInput) => e);
    expect(error).toBeInstanceOf(BadInput);
  });

  it('reads two at a time, the others after them in order', async () => {
    const inTurn = takeTurns(2);
    const order: string[] = [];
    const open: (() => void)[] = [];
    const work = [0, 1, 2].map((i) =>
      inTurn(async () => {
        order.push(`begins ${i}`);
        await new Promise<void>((resolve) => open.push(resolve));
      }),
    );
    await Promise.resolve();
    expect(order).toEqual(['begins 0', 'begins 1']);
    open[0]?.();
    await work[0];
    await Promise.resolve();
    expect(order).toEqual(['begins 0', 'begins 1', 'begins 2']);
    for (const gate of open) gate();
    await Promise.all(work);
  });
});
