import { describe, expect, it } from 'vitest';
import { readReportsScript } from '../../client/intake/reports-script.ts';
import { bytes, good, HEADER, told } from '../support/written.ts';

const read = (text: string) => readReportsScript('reports.csv', bytes(text));
const script = (...rows: string[]) => good(read([HEADER, ...rows].join('\n')));
const at = (time: string) => `${time},slj,hydropower,2024-04,firms,2,`;
const of = (row: string) => script(row).reports[0]?.report.lines[0];

const ROW = '2024-05-08T10:30,slj,hydropower,2024-04,firms,2,已建成两家';

describe('a line of a script', () => {
  it('is a report of a unit on a task for a period, at an instant', () => {
    expect(script(ROW)).toEqual({
      badLines: [],
      reports: [
        {
          at: '2024-05-08T02:30:00Z',
          lines: [2],
          report: {
            unit: 'slj',
            task: 'hydropower',
            period: '2024-04',
            lines: [{ indicator: 'firms', value: '2', note: '已建成两家' }],
          },
        },
      ],
    });
  });

  it.each([
    ['2024-01-01T00:00', '2023-12-31T16:00:00Z'],
    ['2024-01-01T07:59', '2023-12-31T23:59:00Z'],
    ['2024-02-29T23:59', '2024-02-29T15:59:00Z'],
  ])('of %s local time is at %s', (local, instant) => expect(script(at(local)).reports[0]?.at).toBe(instant));

  it('with no indicator and no value is a note', () => {
    expect(of('2024-05-08T10:30,slj,hydropower,2024-04,,,进展顺利')).toEqual({
      indicator: '',
      value: '',
      note: '进展顺利',
    });
  });

  it.each(['=1+1', '@SUM(A1:A9)', '+1', '-1e3', '１２', '1.2万', '__proto__', "'; DROP TABLE report;--"])(
    'keeps the value %s as it is, to be judged with its report',
    (value) => expect(of(`2024-05-08T10:30,slj,hydropower,2024-04,firms,${value},`)?.value).toBe(value),
  );

  it('may name what is not there, to be judged with its report', () => {
    const [found] = script('2024-05-08T10:30,constructor,__proto__,2024-13,toString,1,').reports;
    expect(found?.report).toMatchObject({ unit: 'constructor', task: '__proto__', period: '2024-13' });
  });
});

describe('quotes', () => {
  it.each([
    [
      'around every column',
      ROW.split(',')
        .map((c) => `"${c}"`)
        .join(','),
      '已建成两家',
    ],
    ['around a comma', ROW.replace('已建成两家', '"两家,都已建成"'), '两家,都已建成'],
    ['around quotes', ROW.replace('已建成两家', '"号称""最大"""'), '号称"最大"'],
    ['around nothing', ROW.replace('已建成两家', '""'), ''],
    ['around spaces', ROW.replace('已建成两家', '" 两家 "'), ' 两家 '],
  ])('%s are no part of what is said', (_, row, note) => expect(of(row)?.note).toBe(note));
});

describe('a line that cannot be read is listed and belongs to no report', () => {
  it.each([
    ['six columns', '2024-05-08T10:30,slj,hydropower,2024-04,firms,2'],
    ['eight columns', `${ROW},`],
    ['one word', 'reports'],
    ['only commas', ',,,,,,'],
    ['a comma without quotes', ROW.replace('已建成两家', '两家,都已建成')],
    ['semicolons', ROW.replaceAll(',', ';')],
    ['tabs', ROW.replaceAll(',', '\t')],
    ['an open quote', ROW.replace('已建成两家', '"已建成')],
    ['a quote inside', ROW.replace('已建成两家', '建成"两家"')],
    ['something behind a quote', ROW.replace('已建成两家', '"建成"两家')],
    ['another header', HEADER],
    ['65537 characters', `${ROW}${'长'.repeat(65_537 - ROW.length)}`],
  ])('%s', (_, row) => expect(script(ROW, row)).toMatchObject({ reports: [{ lines: [2] }], badLines: [3] }));

  it.each([
    '',
    '2024-05-08',
    '2024-05-08 10:30',
    '2024-05-08T24:00',
    '2024-05-08T10:60',
    '2024-05-08T10:30:00',
    '2024-05-08T10:30Z',
    '2024-05-08T10:30+08:00',
    '2024-02-30T10:30',
    '2023-02-29T10:30',
    '2024-13-01T10:30',
    '2024-5-8T10:30',
    '2024-05-08T9:30',
    '2024/05/08T10:30',
    '２０２４-05-08T10:30',
    ' 2024-05-08T10:30',
    '9999-05-08T10:30',
    'today',
  ])('at of %j', (time) => expect(script(ROW, at(time))).toMatchObject({ reports: [{ lines: [2] }], badLines: [3] }));

  it('a note of 65536 characters in all is a line', () => {
    expect(script(`${ROW}${'长'.repeat(65_536 - ROW.length)}`).badLines).toEqual([]);
  });
});

describe('lines', () => {
  const rows = [ROW, ROW.replace('firms', 'growth'), 'bad'];

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('may end with %s, the last with nothing', (_, end) => {
    for (const last of ['', end]) {
      const { reports, badLines } = good(read([HEADER, ...rows].join(end) + last));
      expect([reports.map((r) => r.lines), badLines]).toEqual([[[2, 3]], [4]]);
    }
  });

  it('may be blank, and count', () => {
    const { reports, badLines } = script('', ROW, '   ', '\t', 'bad', '', ROW.replace('10:30', '11:30'), '');
    expect([reports.map((r) => r.lines), badLines]).toEqual([[[3], [8]], [6]]);
  });

  it('are physical: a quote does not reach into the next', () => {
    const { reports, badLines } = script(ROW.replace('已建成两家', '"已建成'), '两家"', ROW);
    expect([reports.map((r) => r.lines), badLines]).toEqual([[[4]], [2, 3]]);
  });
});

describe('rows that share at, unit, task and period', () => {
  const row = (time: string, unit: string, indicator: string) =>
    `2024-05-08T${time},${unit},hydropower,2024-04,${indicator},1,`;

  it('are one report wherever they stand, in the order of their lines', () => {
    const { reports } = script(
      row('10:30', 'slj', 'a'),
      row('10:30', 'hzz', 'a'),
      row('10:30', 'slj', 'b'),
      row('10:30', 'slj', 'a'),
    );
    expect(reports.map((r) => [r.report.unit, r.lines, r.report.lines.map((l) => l.indicator)])).toEqual([
      ['slj', [2, 4, 5], ['a', 'b', 'a']],
      ['hzz', [3], ['a']],
    ]);
  });

  it.each(['2024-05-08T10:31', 'hzz', 'rivers', '2024-05'])('are two when one says %s', (other) => {
    const [time, unit, task, period] = ['2024-05-08T10:30', 'slj', 'hydropower', '2024-04'];
    const same = [time, unit, task, period, 'firms', '1', ''];
    const otherwise = { '2024-05-08T10:31': 0, hzz: 1, rivers: 2, '2024-05': 3 }[other] ?? 0;
    expect(script(same.join(','), same.with(otherwise, other).join(',')).reports).toHaveLength(2);
  });

  it('are handed in by at, then by their first line', () => {
    const { reports } = script(
      row('11:00', 'a', 'x'),
      row('09:00', 'c', 'x'),
      row('09:00', 'b', 'x'),
      row('11:00', 'a', 'y'),
    );
    expect(reports.map((r) => [r.at.slice(11, 16), r.report.unit, r.lines])).toEqual([
      ['01:00', 'c', [3]],
      ['01:00', 'b', [4]],
      ['03:00', 'a', [2, 5]],
    ]);
  });

  it('a comma in a quoted id does not make two reports one', () => {
    expect(
      script('2024-05-08T10:30,"a,b",c,2024-04,x,1,', '2024-05-08T10:30,a,"b,c",2024-04,x,1,').reports,
    ).toHaveLength(2);
  });
});

describe('the header', () => {
  it.each([
    ['with a BOM', `\ufeff${HEADER}\n${ROW}`],
    ['with a BOM and CR LF', `\ufeff${HEADER}\r\n${ROW}\r\n`],
    ['without a BOM', `${HEADER}\n${ROW}`],
  ])('%s is line 1', (_, text) => expect(good(read(text)).reports[0]?.lines).toEqual([2]));

  it.each([
    '',
    ROW,
    HEADER.toUpperCase(),
    HEADER.replace(',note', ''),
    `${HEADER},extra`,
    HEADER.replaceAll(',', ', '),
    HEADER.replaceAll(',', ';'),
    `"${HEADER.replaceAll(',', '","')}"`,
    `\n${HEADER}`,
    ` ${HEADER}`,
    'unit,at,task,period,indicator,value,note',
  ])('%j is none', (header) => {
    expect(read(`${header}\n${ROW}`)).toEqual([
      { file: 'reports.csv', line: 1, path: '', code: 'csv_header', params: { header: HEADER } },
    ]);
  });

  it('may have a column more, for how units see themselves; every line then has it', () => {
    const read8 = (...rows: string[]) => good(read([`${HEADER},light`, ...rows].join('\n')));
    const { reports, badLines } = read8(`${ROW},green`, at('2024-05-09T10:30'), `${at('2024-05-10T10:30')},`);
    expect(reports.map((r) => r.report.lines[0]?.light)).toEqual(['green', undefined]);
    expect(badLines).toEqual([3]);
    expect(script(`${ROW},green`).badLines).toEqual([2]);
  });

  it('alone is a script without reports', () => expect(script()).toEqual({ reports: [], badLines: [] }));
});

it('bytes that are no UTF-8 are told, as Excel writes them', () => {
  expect(told(readReportsScript('r.csv', Uint8Array.from([...bytes(`${HEADER}\n`), 0xb9, 0xfa])))).toEqual([
    '- not_utf8',
  ]);
});
