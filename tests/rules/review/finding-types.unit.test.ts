import { expect, it } from 'vitest';
import { findingTypes } from '../../../workflows/rules/review/finding-types.ts';
import { policy } from '../../support/cast.ts';

it('the findings that the rules know are told once each, with all that follows them', () => {
  const { consequences } = policy({
    consequences: [
      { on: { finding: '推诿扯皮' }, groups: ['departments'], do: ['public_criticism', 'interview'], within: null },
      { on: { flag: 'red' }, do: ['commendation'], within: null },
      { on: { finding: '真抓实干' }, do: ['commendation'], within: null },
      { on: { finding: '推诿扯皮' }, groups: ['places'], do: ['interview', 'referral'], within: null },
    ],
  });
  expect(findingTypes({ consequences })).toEqual([
    { name: '推诿扯皮', does: ['public_criticism', 'interview', 'referral'] },
    { name: '真抓实干', does: ['commendation'] },
  ]);
});
