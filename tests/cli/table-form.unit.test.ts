import { expect, it } from 'vitest';
import { tableForm } from '../../client/cli/shared/table-form.ts';
import { BadInput } from '../../client/intake/problem.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { problemLine } from '../../client/messages/problem-line.ts';

const said = (file: string) => {
  try {
    return tableForm('--out', file);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.problems.map((problem) => problemLine(speaker('zh'), problem)).join();
  }
};

it('a table is written as what its name ends with', () => {
  expect([said('a.xlsx'), said('A.CSV')]).toEqual(['xlsx', 'csv']);
});

it('another ending is refused with the layouts that there are', () => {
  expect(said('x.txt')).toBe('--out: 只认 .xlsx（Excel 工作簿）和 .csv（逗号分隔文本），不认“x.txt”');
});
