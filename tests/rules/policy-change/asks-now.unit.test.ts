import { describe, expect, it } from 'vitest';
import { among } from '../../../workflows/rules/authority/actor.ts';
import type { Person } from '../../../workflows/rules/plan.ts';
import { asksOfVersion } from '../../../workflows/rules/policy-change/asks-now.ts';
import { posts } from '../../support/cast.ts';
import { SUPERVISORS } from '../../support/stage.ts';

const [office, office2] = SUPERVISORS as readonly [Person, Person];
const leader: Person = { id: 'leader', post: 'leader', unit: null, name: '县长', email: 'leader@duban.example' };
const OPEN = { status: 'open', proposedBy: 'office' } as const;
const BOTH = ['approve_policy', 'reject_policy'];

describe('a version of the rules that is asked for', () => {
  it('is decided by a leader of the county where the plan names one, and only dropped by the office', () => {
    const people = [office, office2, leader];
    expect(asksOfVersion(OPEN, leader)).toEqual(BOTH);
    expect(asksOfVersion(OPEN, among(people, office2))).toEqual(['reject_policy']);
  });

  it('is decided by a second person of the office where it names none', () => {
    const people = [office, office2];
    expect(asksOfVersion(OPEN, among(people, office2))).toEqual(BOTH);
    expect(asksOfVersion(OPEN, among(people, office))).toEqual(['reject_policy']);
  });

  it('is decided once, and by nobody of a unit', () => {
    expect(asksOfVersion({ ...OPEN, status: 'approved' }, leader)).toEqual([]);
    for (const post of posts('slj')) expect(asksOfVersion(OPEN, post)).toEqual([]);
  });
});
