import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../activities/documents/excel/csv.ts';
import { workbookOf } from '../../../activities/documents/excel/workbook.ts';
import { hiddenCharacter } from '../../../client/intake/file-text.ts';
import { loadPlan } from '../../../client/intake/load-plan.ts';
import { planAfterTable } from '../../../client/intake/plan-table/plan-from-table.ts';
import { readSheets } from '../../../client/intake/sheet/read-sheets.ts';
import { planTable } from '../../../client/views/plan-table.ts';
import { defaultSchedule } from '../../../workflows/rules/indicator/schedule.ts';
import type { Indicator, LeafKind, Plan, Schedule, Task } from '../../../workflows/rules/plan.ts';
import { differences } from '../../../workflows/rules/plan-differences.ts';
import { composite, leaf, plan, task, unit } from '../../support/cast.ts';

const SEEDS = new URL('../../../seeds/', import.meta.url);

function countyPlan(folder: string): Plan {
  const loaded = loadPlan('plan.yaml', readFileSync(new URL(`${folder}/plan.yaml`, SEEDS)));
  if (Array.isArray(loaded)) throw new Error(JSON.stringify(loaded));
  return loaded.plan;
}

/** What a plan becomes when its table is written and read again. */
function again(of: Plan, name: 'xlsx' | 'csv') {
  const table = planTable(of, null);
  const bytes = name === 'csv' ? Buffer.from(csvOf(table)) : workbookOf(table);
  const file = `分解表.${name}`;
  return differences(of, planAfterTable({ file, grids: readSheets(file, bytes) }, of).plan, '2024-05-01');
}

const folders = readdirSync(SEEDS).filter((name) => /^[a-z]+-20\d\d/.test(name));

describe('a plan that is written as a table and read again is the same plan', () => {
  it('speaks of every county', () => expect(folders.length).toBeGreaterThanOrEqual(5));

  it.each(folders)('%s as a workbook and as CSV', (folder) => {
    expect(again(countyPlan(folder), 'xlsx')).toEqual([]);
    expect(again(countyPlan(folder), 'csv')).toEqual([]);
  });

  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((text) => text.replace(/[\r\n\ufffe\uffff]/g, ' '))
    .filter((text) => text.trim() !== '' && hiddenCharacter(text) === null);
  const wild = fc.oneof(
    words,
    fc.constantFrom(
      '=1+1',
      '+86',
      '-5',
      '@x',
      '＝cmd|x',
      "'quoted",
      "'=1",
      '甲、乙',
      '一、总则',
      '注：',
      '合计',
      '20',
      '"x"',
    ),
  );
  const figure = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 4 })).map(([n, places]) => {
    const text = (n / 10 ** places).toFixed(places);
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  });
  const schedules: fc.Arbitrary<Schedule> = fc.constantFrom<Schedule>('linear', 'step', 'none', {
    table: { '2024-Q1': '0.2' },
  });
  const leaves = (id: string): fc.Arbitrary<Indicator> =>
    fc
      .record({
        kind: fc.constantFrom<LeafKind>(
          'cumulative',
          'net_increase',
          'ratio',
          'growth',
          'reduction',
          'milestone',
          'cap',
          'level',
          'manual',
        ),
        name: wild,
        unit: fc.option(fc.constantFrom('家', '万亩', '%', '个百分点')),
        value: figure,
        op: fc.constantFrom('>=' as const, '>' as const, '=' as const),
        stretch: fc.boolean(),
        from: fc.constantFrom('2024-01-01', '2024-02-10'),
        due: fc.constantFrom('2024-06-30', '2024-12-31'),
        schedule: fc.option(schedules),
        weight: fc.constantFrom('1', '2', '0.5'),
        key: fc.boolean(),
        assumed: fc.boolean(),
      })
      .map(({ kind, value, op, stretch, schedule, ...rest }) => {
        const target =
          kind === 'milestone' || kind === 'manual' ? null : { op: kind === 'cap' ? ('<=' as const) : op, value };
        return leaf({
          id,
          kind,
          target,
          base: kind === 'level' ? '0.000001' : '0',
          stretch: stretch && target ? target : null,
          schedule: schedule ?? defaultSchedule(kind),
          ...rest,
        });
      });
  const tasks = (id: string): fc.Arbitrary<Task> =>
    fc
      .record({
        title: wild,
        clause: wild,
        lead: fc.constantFrom<string[]>([], ['slj'], ['slj', 'odd']),
        co: fc.constantFrom<string[]>([], ['nyncj'], ['twin', 'nyncj']),
        indicators: fc.oneof(
          fc.constant([]),
          leaves('a').map((a) => [a]),
          fc
            .tuple(leaves('a'), leaves('b'))
            .map((two) => [...two.map((i) => ({ ...i, key: false })), composite('any_of', ['a', 'b'])]),
        ),
      })
      .map((made) => task({ id, ...made }));
  const plans = fc.tuple(tasks('t-1'), tasks('t-2')).map((made) => {
    const odd = { ...unit('odd'), name: '甲、乙联合办公室（牵头）' };
    const twin = { ...unit('twin'), name: '县水利局' };
    return plan({ units: [unit('slj'), unit('nyncj'), odd, twin], tasks: made });
  });

  it.each(['xlsx', 'csv'] as const)('any plan as %s', (name) => {
    fc.assert(
      fc.property(plans, (of) => {
        expect(again(of, name)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
