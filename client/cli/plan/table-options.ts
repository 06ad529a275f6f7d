import { basename } from 'node:path';
import type { Command } from 'commander';
import { isField } from '../../intake/plan-table/columns.ts';
import type { Mapping } from '../../intake/plan-table/find-table.ts';
import type { TableWish } from '../../intake/plan-table/plan-from-table.ts';
import { BadInput } from '../../intake/problem.ts';
import type { Say } from '../../messages/catalogue.ts';
import { readWorkbook } from '../../operations/workbook/read-workbook.ts';
import { readInput } from '../shared/read-file.ts';

/** How a person says where the table is and what its columns mean. */
export interface TableOptions {
  readonly sheet?: string;
  readonly map?: readonly string[];
}

/** Adds `--sheet` and `--map`. */
export function withTable(command: Command, say: Say): Command {
  return command
    .option('--sheet <name>', say('cli.plan.sheet'))
    .option('--map <heading=field...>', say('cli.plan.map'));
}

/** Reads the table file of a command in a process of its own. */
export async function tableWish(file: string, { sheet, map = [] }: TableOptions): Promise<TableWish> {
  const mapping = mappingOf(map);
  const grids = await readWorkbook(basename(file), await readInput(file));
  return { file: basename(file), grids, sheet, mapping };
}

/** `--map 县领导=leader`; every pair that names no field is told. */
export function mappingOf(pairs: readonly string[]): Mapping {
  const split = pairs.map((pair) => [pair, pair.split('=')] as const);
  const wrong = split.filter(([, parts]) => parts.length !== 2 || !isField(parts[1] ?? ''));
  if (wrong.length > 0) {
    throw new BadInput(
      wrong.map(([value]) => ({
        file: '--map',
        line: null,
        path: '',
        code: 'option_value',
        params: { option: '--map', value },
      })),
    );
  }
  return Object.fromEntries(split.map(([, [heading = '', field = '']]) => [heading, field]));
}
