import { expect, it } from 'vitest';
import { type SpecialReport, specialReportFaults } from '../../workflows/rules/special-report.ts';

const TODAY = '2024-05-06';
const REPORT: SpecialReport = {
  round: 'm1',
  title: '关于互看互评情况的专报',
  number: '2024年第1期',
  to: '县人民政府主要领导',
  signer: '县政府督查室主任',
  on: TODAY,
  text: '各单位进展良好。',
};
const faults = (state: 'open' | 'closed' | 'withdrawn' | undefined, over: Partial<SpecialReport> = {}) =>
  specialReportFaults({ ...REPORT, ...over }, state && { state }, TODAY).map((f) => `${f.code} ${f.subject}`);

it('tells of a round that has its result, on a day that has come', () => {
  expect(faults('closed')).toEqual([]);
  expect(faults('closed', { on: '2024-05-05' })).toEqual([]);
});

it('tells of no round that nobody knows, that is still open or was withdrawn', () => {
  expect(faults(undefined)).toEqual(['unknown_round m1']);
  expect(faults('open')).toEqual(['round_not_closed m1']);
  expect(faults('withdrawn')).toEqual(['round_not_closed m1']);
});

it('is told everything that is wrong with it at once', () => {
  expect(faults('open', { on: '2024-05-07' })).toEqual(['round_not_closed m1', 'day_to_come 2024-05-07']);
});
