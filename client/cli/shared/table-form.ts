import { extname } from 'node:path';
import { BadInput } from '../../intake/problem.ts';

/** What a table is to be written as, by the name of its file; a problem when it is neither Excel nor CSV. */
export function tableForm(option: string, file: string): 'xlsx' | 'csv' {
  const extension = extname(file).toLowerCase();
  if (extension === '.csv') return 'csv';
  if (extension === '.xlsx') return 'xlsx';
  throw new BadInput([{ file: option, line: null, path: '', code: 'table_form', params: { value: file } }]);
}
