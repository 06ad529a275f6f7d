import { expect, it } from 'vitest';
import { previewHead } from '../../../client/intake/plan-table/plan-from-table.ts';
import { readSheets } from '../../../client/intake/sheet/read-sheets.ts';

function years(lines: readonly string[], name = '表.csv'): string[] {
  const grids = readSheets('表.csv', Buffer.from(lines.join('\n')));
  const { from, to } = previewHead({ file: name, grids }, {});
  return [from ?? '', to ?? ''];
}

const HEADINGS = '工作任务,完成时限,牵头单位';

it('a table is of the year that its title names, whatever its days say', () => {
  expect(years(['2024年任务分解表,,', HEADINGS, '甲,2025年6月底,县水利局'])).toEqual(['2024-01-01', '2024-12-31']);
});

it('a table without a title is of the years in which its tasks are due', () => {
  const rows = [HEADINGS, '甲,2025-06-30,县水利局', '乙,2024年底,县水利局', '丙,6月底,县水利局'];
  expect(years(rows)).toEqual(['2024-01-01', '2025-12-31']);
});

it('the file’s name says the year where the table does not; a number that is no year says nothing', () => {
  const rows = [HEADINGS, '培育企业2000家,年底,县水利局'];
  expect(years(rows, '2024年分解表.csv')).toEqual(['2024-01-01', '2024-12-31']);
  expect(years(rows, '20240406.csv')).toEqual(['2000-01-01', '2000-12-31']);
});
