import type { zhPeriods } from './zh-periods.ts';

/** What people call a period. */
export const enPeriods: Readonly<Record<keyof typeof zhPeriods, string>> = {
  'period.in_year': '{name} {year}',
  'period.year': '{year}',
  'period.called.Q1': 'Q1',
  'period.called.Q2': 'Q2',
  'period.called.Q3': 'Q3',
  'period.called.Q4': 'Q4',
  'period.called.H1': 'first half of',
  'period.called.H2': 'second half of',
  'period.called.01': 'January',
  'period.called.02': 'February',
  'period.called.03': 'March',
  'period.called.04': 'April',
  'period.called.05': 'May',
  'period.called.06': 'June',
  'period.called.07': 'July',
  'period.called.08': 'August',
  'period.called.09': 'September',
  'period.called.10': 'October',
  'period.called.11': 'November',
  'period.called.12': 'December',
  'period.third.1': 'first ten days of {month}',
  'period.third.2': 'middle of {month}',
  'period.third.3': 'end of {month}',
};
