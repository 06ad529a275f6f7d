import { expect, it } from 'vitest';
import { numbered } from '../../activities/documents/issued-bulletins.ts';

const issued = (kind: 'bulletin' | 'briefing', period: string, at: string) => ({ kind, period, at });

it('numbers bulletins and briefings apart, from 1 in each year of publication', () => {
  const rows = [
    issued('bulletin', '2019-10', '2019-11-07T01:00:00Z'),
    issued('briefing', '2019-11-D1', '2019-11-12T01:00:00Z'),
    issued('bulletin', '2019-11', '2019-12-06T01:00:00Z'),
    issued('bulletin', '2019-12', '2020-01-08T01:00:00Z'),
    issued('bulletin', '2020-01', '2020-02-07T01:00:00Z'),
  ];
  expect(numbered(rows).map((r) => [r.kind, r.period, r.issue])).toEqual([
    ['bulletin', '2019-10', 1],
    ['briefing', '2019-11-D1', 1],
    ['bulletin', '2019-11', 2],
    ['bulletin', '2019-12', 1],
    ['bulletin', '2020-01', 2],
  ]);
});

it('takes the year of the local day: 08:00 on New Year’s Day is still the old year in UTC', () => {
  const rows = [
    issued('bulletin', '2019-11', '2019-12-30T01:00:00Z'),
    issued('bulletin', '2019-12', '2019-12-31T23:00:00Z'),
  ];
  expect(numbered(rows).map((r) => r.issue)).toEqual([1, 1]);
});
