import { describe, expect, it } from 'vitest';
import type { Act } from '../../workflows/rules/authority/act.ts';
import { isAskedToDecide, LEADER_FROM } from '../../workflows/rules/idle-approver.ts';
import { posts } from '../support/cast.ts';
import { leader, supervisor } from '../support/countywide.ts';

const OFFICE = supervisor('office');
const OFFICE2 = supervisor('office2');
type People = readonly ReturnType<typeof leader>[];
const asked = (people: People, times: number, proposedBy: string | null = 'office', act: Act = 'approve') =>
  people.filter((person) => isAskedToDecide(act, person, proposedBy, people, times)).map((person) => person.id);

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

describe('what a leader of the county alone puts into force', () => {
  it('is put before them at once, and before nobody else', () => {
    expect(asked([OFFICE, OFFICE2, leader()], 1, 'office', 'approve_review')).toEqual(['leader']);
  });

  it('is the office’s, by a second person, where the plan names no leader', () => {
    expect(asked([OFFICE, OFFICE2], 1, 'office', 'approve_review')).toEqual(['office2']);
  });
});
