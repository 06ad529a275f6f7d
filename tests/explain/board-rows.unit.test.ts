import { describe, expect, it } from 'vitest';
import { boardRows } from '../../client/views/board-rows.ts';
import { trends } from '../../client/views/trend.ts';
import { composite, filed, leaf, plan, reviewInput, target, task, windowsOf } from '../support/cast.ts';

const INDICATORS = [
  leaf(),
  leaf({ id: 'growth', name: '产值增速', kind: 'ratio', unit: '%', target: target('>= 10'), due: '2024-06-30' }),
  leaf({ id: 'mills', name: '改造水电站', unit: '座', target: target('>= 8') }),
  composite('any_of', ['firms', 'growth'], { id: 'either', name: '壮大产业' }),
  composite('all_of', ['either', 'mills']),
];
const COUNTY = plan({ tasks: [task({ indicators: INDICATORS })] });
const input = reviewInput('2024-02', {
  plan: COUNTY,
  reports: [filed('slj', 'hydropower', '2024-02', { firms: '10', growth: '12', mills: '1' })],
});
const rows = boardRows(input, 'slj', trends(input, windowsOf(COUNTY).slice(0, 2)));

describe('an indicator that is made of others', () => {
  it('is one row, with its parts below it in the order of the plan, each before its own', () => {
    expect(rows.map(({ name, kind }) => [name, kind])).toEqual([['目标', 'all_of']]);
    expect(rows[0]?.parts.map(({ name, depth }) => [name, depth])).toEqual([
      ['壮大产业', 1],
      ['培育规上企业', 2],
      ['产值增速', 2],
      ['改造水电站', 1],
    ]);
  });

  it('says of each part what it stands at, what it is held to, and how it went', () => {
    const [, firms, growth, mills] = rows[0]?.parts ?? [];
    expect(firms).toMatchObject({ value: '10', counted: '家', target: '≥100 家', state: 'behind' });
    expect(growth).toMatchObject({ value: '12', counted: '%', target: '≥10 %', state: 'ahead' });
    expect(mills?.trend.map(({ period, completion }) => [period, completion])).toEqual([['2024-02', '0.125000']]);
  });

  it('is due when the last of its parts is', () => {
    expect(rows[0]?.due).toBe('2024-12-31');
    expect(rows[0]?.parts.map(({ due }) => due)).toEqual(['2024-12-31', '2024-12-31', '2024-06-30', '2024-12-31']);
  });
});
