import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../activities/documents/excel/csv.ts';
import { workbookOf } from '../../../activities/documents/excel/workbook.ts';
import { BadInput } from '../../../client/intake/problem.ts';
import { readSheets } from '../../../client/intake/sheet/read-sheets.ts';
import { type FilledReport, readForm } from '../../../client/intake/unit-form/read-form.ts';
import type { DueReport } from '../../../client/views/owed.ts';
import { unitForm } from '../../../client/views/unit-form.ts';
import type { LeafKind } from '../../../workflows/rules/plan.ts';
import { row, xlsx } from '../../support/workbooks.ts';

const HEADINGS = '任务编号,指标编号,报告期,本期值,说明';
const read = (text: string, kind: LeafKind = 'cumulative', period: string | null = null): FilledReport[] =>
  readForm('月报.csv', readSheets('月报.csv', Buffer.from(text)), () => kind, period);
const value = (typed: string, kind: LeafKind = 'cumulative') =>
  read(`${HEADINGS}\nhydropower,firms,2024-01,"${typed}",`, kind)[0]?.lines[0]?.value;

describe('a value as somebody typed it', () => {
  it.each([
    ['３.５', '3.5'],
    ['1,200', '1200'],
    ['60%', '60'],
    ['-5', '-5'],
    ['', ''],
  ])('H51: %s is %s', (typed, taken) => expect(value(typed)).toBe(taken));

  it.each(['1.2万', '12,00', '约20', '20家'])('H51: %s stays what it is, for the rules to refuse', (typed) => {
    expect(value(typed)).toBe(typed);
  });

  it('is a day for a milestone, yes or no for a benchmark', () => {
    expect(value('2024年5月3日', 'milestone')).toBe('2024-05-03');
    expect(value('是', 'benchmark')).toBe('true');
    expect(value('否', 'benchmark')).toBe('false');
    expect(value('也许', 'benchmark')).toBe('也许');
  });
});

describe('the rows of a form', () => {
  it('of one task and period are one report, wherever they stand', () => {
    const [first, second] = read(`${HEADINGS}\na,x,2024-01,1,\nb,,2024-01,,已启动\na,y,2024-01,2,好`);
    expect(first).toMatchObject({ task: 'a', period: '2024-01', rows: [2, 4], cells: ['CSV!D2', 'CSV!D4'] });
    expect(first?.lines).toEqual([
      { indicator: 'x', value: '1', note: '' },
      { indicator: 'y', value: '2', note: '好' },
    ]);
    expect(second?.lines).toEqual([{ indicator: '', value: '', note: '已启动' }]);
  });

  it('may say the day that a figure stands at, as people write days', () => {
    const dated = (day: string) => read(`${HEADINGS},数据截至\na,x,2024-01,1,,${day}\na,y,2024-01,,,${day}`)[0];
    expect(dated('2024年1月25日')?.lines).toEqual([
      { indicator: 'x', value: '1', note: '', dataTo: '2024-01-25' },
      { indicator: 'y', value: '', note: '' },
    ]);
    expect(dated('')?.lines[0]).not.toHaveProperty('dataTo');
    expect(dated('1月底')).toMatchObject({ lines: [{ dataTo: '1月底' }, {}], days: ['CSV!F2', 'CSV!F3'], faults: [] });
  });

  it('may leave the period to whoever sends it', () => {
    expect(read('任务编号,指标编号,本期值\na,x,1', 'cumulative', '2024-02')[0]?.period).toBe('2024-02');
    expect(() => read('任务编号,指标编号,本期值\na,x,1')).toThrow(BadInput);
  });

  it('that nobody filled in are told as empty', () => {
    expect(read(`${HEADINGS}\na,x,2024-01,,\nb,y,2024-01,0,`).map((r) => r.empty)).toEqual([true, false]);
  });

  it('H50: with a formula or an error value are refused by their cell', () => {
    const cells =
      '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2" t="inlineStr"><is><t>x</t></is></c>';
    const rows = `${row(1, HEADINGS.split(','))}${cells}<c r="C2" t="inlineStr"><is><t>2024-01</t></is></c><c r="D2"><f>1+1</f><v>2</v></c><c r="E2" t="e"><v>#REF!</v></c></row>`;
    const [filled] = readForm('月报.xlsx', readSheets('月报.xlsx', xlsx({ rows })), () => 'cumulative', null);
    expect(filled?.faults).toEqual([
      { code: 'cell_formula', subject: 'x', cell: '表!D2' },
      { code: 'cell_error', subject: '#REF!', cell: '表!E2' },
    ]);
  });
});

describe('the form that is handed out', () => {
  const indicator = {
    indicator: 'firms',
    name: '培育规上企业',
    kind: 'cumulative',
    unit: '家',
    target: '>= 100',
    last: '-3',
    lastPeriod: '2023-12',
    lastDataTo: null,
    schedule: '0.083333',
    completion: '-0.030000',
    gap: '-0.113333',
    reported: null,
  } as const;
  const due = (task: string, indicators: DueReport['indicators']): DueReport => ({
    task,
    unit: 'slj',
    title: '=水电产业发展',
    clause: '三',
    period: '2024-01',
    opens: '2023-12-31T16:00:00Z',
    deadline: '2024-02-05T16:00:00Z',
    overdue: false,
    returned: null,
    draft: null,
    indicators,
  });
  const reports = [
    due('hydropower', [indicator, { ...indicator, indicator: 'growth', name: '增速', unit: '%' }]),
    due('words', []),
  ];
  const reported = new Map([['hydropower/2024-01/firms', { value: '-7', note: '@注' }]]);
  const table = unitForm({ cycle: 'c', unit: { id: 'slj', name: '县水利局' }, plan: '行动计划', reported }, reports);

  it('shows target, last value, schedule share and gap, and the day and hour it is due', () => {
    const [first] = table.rows;
    expect(first?.map((cell) => cell?.text ?? '')).toEqual([
      '1',
      '=水电产业发展',
      '培育规上企业',
      '≥100 家',
      '-3',
      '8.33%',
      '-3.00%',
      '慢11.33点',
      '-7',
      '@注',
      '',
      '2024-02-05 24:00',
      '2024-01',
      'hydropower',
      'firms',
    ]);
  });

  it.each(['xlsx', 'csv'] as const)('is read back as it was, as %s', (name) => {
    const bytes = name === 'csv' ? Buffer.from(csvOf(table)) : workbookOf(table);
    const filled = readForm(`月报.${name}`, readSheets(`月报.${name}`, bytes), () => 'net_increase', null);
    expect(filled.map((r) => [r.task, r.period, r.lines, r.empty])).toEqual([
      [
        'hydropower',
        '2024-01',
        [
          { indicator: 'firms', value: '-7', note: '@注' },
          { indicator: 'growth', value: '', note: '' },
        ],
        false,
      ],
      ['words', '2024-01', [{ indicator: '', value: '', note: '' }], true],
    ]);
  });
});
