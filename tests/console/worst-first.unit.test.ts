import { expect, it } from 'vitest';
import { worstFirst } from '../../client/console/screens/board/worst-first.ts';

const row = (id: string, state: string, gap: string | null) => ({ id, state, gap });

it('the board’s worst is what was not reported, then what is behind by most; what is not due comes last', () => {
  const rows = [row('next year', 'not_due', null), row('behind', 'behind', '-0.2'), row('ahead', 'ahead', '0.1')];
  const missing = row('not reported', 'missing', null);
  expect([...rows, missing].toSorted(worstFirst).map(({ id }) => id)).toEqual([
    'not reported',
    'behind',
    'ahead',
    'next year',
  ]);
});
