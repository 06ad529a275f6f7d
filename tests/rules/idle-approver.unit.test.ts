import { expect, it } from 'vitest';
import { isAskedToDecide, LEADER_FROM } from '../../workflows/rules/idle-approver.ts';
import { posts } from '../support/cast.ts';
import { leader, supervisor } from '../support/countywide.ts';

const OFFICE = supervisor('office');
const OFFICE2 = supervisor('office2');
const asked = (people: readonly ReturnType<typeof leader>[], times: number, proposedBy: string | null = 'office') =>
  people.filter((person) => isAskedToDecide(person, proposedBy, people, times)).map((person) => person.id);

it('the other supervisors are asked every day, the proposer and the units never', () => {
  expect(asked([OFFICE, OFFICE2, ...posts('slj')], 1)).toEqual(['office2']);
  expect(asked([OFFICE, OFFICE2, ...posts('slj')], 9)).toEqual(['office2']);
});

it('a leader of the county is asked when the office has been in vain', () => {
  expect(asked([OFFICE, OFFICE2, leader()], LEADER_FROM - 1)).toEqual(['office2']);
  expect(asked([OFFICE, OFFICE2, leader()], LEADER_FROM)).toEqual(['office2', 'leader']);
});

it('a leader is asked at once where nobody else could decide', () => {
  expect(asked([OFFICE, leader()], 1)).toEqual(['leader']);
});

it('what nobody proposed is the whole office’s to move, and then the leader’s to know', () => {
  expect(asked([OFFICE, OFFICE2, leader()], 1, null)).toEqual(['office', 'office2']);
  expect(asked([OFFICE, OFFICE2, leader()], LEADER_FROM, null)).toEqual(['office', 'office2', 'leader']);
});
