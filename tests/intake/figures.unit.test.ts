import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import type { Leaf } from '../../workflows/rules/plan.ts';
import { good, PLAN, POLICY, rewritten, told } from '../support/written.ts';

const weighing = (weight: string) =>
  loadPlan('plan.yaml', rewritten(PLAN, 'kind: growth', `kind: growth, weight: ${weight}`));
const aiming = (target: string) =>
  loadPlan('plan.yaml', rewritten(PLAN, '">= 20"}\n      - {id: goal', `${target}}\n      - {id: goal`));
const based = (base: string) => loadPlan('plan.yaml', rewritten(PLAN, 'base: 10', `base: ${base}`));
const sharing = (share: string) =>
  loadPlan('plan.yaml', rewritten(PLAN, 'kind: growth', `kind: growth, schedule: {table: {2024-Q1: ${share}}}`));
const within = (days: string) =>
  loadPolicy('policy.yaml', rewritten(POLICY, 'within: {working_days: 15}', `within: {working_days: ${days}}`));

const leaf = (loaded: ReturnType<typeof loadPlan>, task: number, index: number) =>
  good(loaded).plan.tasks[task]?.indicators[index] as Leaf;

describe('a figure is its text, quoted or bare', () => {
  it.each([
    ['0.1', '0.1'],
    ['"0.1"', '0.1'],
    ["'0.1'", '0.1'],
    ['12345678901.123456', '12345678901.123456'],
    ['"12345678901.123456"', '12345678901.123456'],
    ['999999999999999.999999', '999999999999999.999999'],
    ['900719925474099.3', '900719925474099.3'],
    ['0.30', '0.30'],
    ['1.0', '1.0'],
    ['007', '007'],
  ])('%s', (written, kept) => expect(leaf(weighing(written), 0, 1).weight).toBe(kept));

  it('may be negative where a base may be', () => expect(leaf(based('-3.25'), 1, 0).base).toBe('-3.25'));
});

const NO_FIGURES = [
  '1e5',
  '1E5',
  '0x10',
  '0o17',
  '0b1',
  '.5',
  '5.',
  '+5',
  '1_000',
  '"1,000"',
  '1 000',
  '" 1"',
  '"1 "',
  '1.1234567',
  '1234567890123456',
  '--1',
  '−1',
  '.inf',
  '-.inf',
  '.nan',
  'NaN',
  'Infinity',
  '1e999',
  '1.2万',
  '20%',
  '１２',
  '١٢',
  '१२',
  '=1+1',
  '"@SUM(A1)"',
  '2024-01-01',
  '09:00',
  'no',
  'true',
  '~',
  '""',
  '[1]',
  '{formula: 1+1}',
  '!!int "5"',
  '!!float "5.0"',
];

describe('no figure is', () => {
  it.each(NO_FIGURES)('a weight of %s', (written) => {
    expect(told(weighing(written))).toEqual(['23 tasks[0].indicators[1].weight expect_decimal']);
  });

  it.each(['1e2', '.5', '+1', '１', '=1', '1/2', '.inf', '~', '[]'])('a base of %s', (written) => {
    expect(told(based(written))).toEqual(['30 tasks[1].indicators[0].base expect_decimal']);
  });

  it.each([
    '20',
    '">=20.1234567"',
    '">= 1e3"',
    '">= .5"',
    '">= +5"',
    '"≥ 20"',
    '">= ２０"',
    '"=> 20"',
    '">=  20"',
    '">= 20%"',
    '~',
  ])('a target of %s', (written) =>
    expect(told(aiming(written))).toEqual(['23 tasks[0].indicators[1].target expect_target']),
  );

  it.each(['1.1', '-0.1', '1.0000001', '1e-1', '.2', '20%', 'half', '~'])('a share of %s', (written) => {
    expect(told(sharing(written))).toEqual(['23 tasks[0].indicators[1].schedule.table.2024-Q1 expect_share']);
  });

  it.each([
    ['1.5', 'expect_whole'],
    ['1e1', 'expect_whole'],
    ['+5', 'expect_whole'],
    ['５', 'expect_whole'],
    ['0x5', 'expect_whole'],
    ['"5 "', 'expect_whole'],
    ['1234567', 'expect_whole'],
    ['~', 'expect_whole'],
    ['367', 'expect_whole_between'],
    ['-367', 'expect_whole_between'],
  ])('a count of days of %s', (written, code) => {
    expect(told(within(written))).toEqual([`27 consequences[1].within.working_days ${code}`]);
  });
});

describe('a target', () => {
  it.each([
    ['">= 20"', '>=', '20'],
    ['">=20"', '>=', '20'],
    ['"> 0.1"', '>', '0.1'],
    ['"= 12345678901.123456"', '=', '12345678901.123456'],
    ['">= -3"', '>=', '-3'],
  ])('of %s compares by %s with %s', (written, op, value) => {
    expect(leaf(aiming(written), 0, 1).target).toEqual({ op, value });
  });
});

describe('a share', () => {
  it.each(['0', '1', '0.2', '"0.2"', '1.000000', '0.000001'])('of %s is kept', (written) => {
    expect(leaf(sharing(written), 0, 1).schedule).toEqual({ table: { '2024-Q1': written.replaceAll('"', '') } });
  });
});

it('a quoted count of days is the same as a bare one', () => {
  const [bare, quoted] = [within('15'), within('"15"')].map((loaded) => good(loaded).policy.consequences[1]?.within);
  expect(quoted).toEqual(bare);
});

it('-366 and 366 days are the furthest a limit may lie', () => {
  expect([told(within('-366')), told(within('366'))]).toEqual([[], []]);
});
