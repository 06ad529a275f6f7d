import { describe, expect, it } from 'vitest';
import { type Actor, among } from '../../../workflows/rules/authority/actor.ts';
import type { Person } from '../../../workflows/rules/plan.ts';
import { type AskedReview, asksNow } from '../../../workflows/rules/review/asks-now.ts';
import { posts } from '../../support/cast.ts';
import { SUPERVISORS } from '../../support/stage.ts';

const CLOSES = '2024-04-11T16:00:00Z';
const PUBLISH = '2024-04-15T01:00:00Z';
const [BEFORE, BETWEEN, AFTER] = ['2024-04-10T01:00:00Z', '2024-04-12T01:00:00Z', '2024-04-16T01:00:00Z'];

const DRAFT: AskedReview = {
  objectionCloses: CLOSES,
  publishAt: PUBLISH,
  proposedBy: null,
  approvedBy: null,
  publishedAt: null,
  objections: [],
  revisions: [],
  correction: null,
  commentary: [],
};

const [office, office2] = SUPERVISORS as readonly [Person, Person];
const leader: Person = { id: 'leader', post: 'leader', unit: null, name: '县长', email: 'leader@duban.example' };
const head = posts('slj').find((p) => p.post === 'head') as Actor;
const reporter = posts('slj').find((p) => p.post === 'reporter') as Actor;
const auditor: Actor = { id: 'auditor', post: 'auditor', unit: null };

const objection = (ruling: { readonly upheld: boolean } | null) => ({ id: 'o1', ruling });

describe('what may be asked of a draft', () => {
  it('is an objection, by a head alone and until the window closes', () => {
    expect(asksNow(head, DRAFT, BEFORE)).toEqual(['object']);
    expect(asksNow(head, DRAFT, CLOSES)).toEqual([]);
    expect(asksNow(reporter, DRAFT, BEFORE)).toEqual([]);
    expect(asksNow(auditor, DRAFT, BEFORE)).toEqual([]);
  });

  it('is a ruling while an objection waits for one, and no proposal before', () => {
    const raised = { ...DRAFT, objections: [objection(null)] };
    expect(asksNow(leader, raised, BEFORE)).toEqual(['rule']);
    expect(asksNow(office, raised, BETWEEN)).toEqual(['rule', 'comment']);
  });

  it('is a revision after an objection was upheld, and a proposal only then', () => {
    const upheld = { ...DRAFT, objections: [objection({ upheld: true })] };
    expect(asksNow(office, upheld, BETWEEN)).toEqual(['revise', 'comment']);
    const revised = { ...upheld, revisions: [{ objection: 'o1' }] };
    expect(asksNow(office, revised, BETWEEN)).toEqual(['propose', 'comment']);
    expect(asksNow(office, { ...DRAFT, objections: [objection({ upheld: false })] }, BETWEEN)).toContain('propose');
    expect(asksNow(office, revised, BEFORE)).toEqual(['comment']);
  });

  it('is its approval by somebody else than who proposed it, once', () => {
    const proposed = { ...DRAFT, proposedBy: 'office' };
    expect(asksNow(office, proposed, BETWEEN)).toEqual(['comment']);
    expect(asksNow(office2, proposed, BETWEEN)).toEqual(['comment']);
    expect(asksNow(leader, proposed, BETWEEN)).toEqual(['approve']);
    expect(asksNow(leader, { ...proposed, approvedBy: 'office2' }, BETWEEN)).toEqual([]);
  });

  it('is its approval by a second post of the office where the plan names no leader', () => {
    const proposed = { ...DRAFT, proposedBy: 'office' };
    const alone = (post: Person) => among(SUPERVISORS, post);
    expect(asksNow(alone(office), proposed, BETWEEN)).toEqual(['comment']);
    expect(asksNow(alone(office2), proposed, BETWEEN)).toEqual(['approve', 'comment']);
    expect(asksNow(among([...SUPERVISORS, leader], office2), proposed, BETWEEN)).toEqual(['comment']);
  });

  it('is its publication by the office, not before its instant', () => {
    const approved = { ...DRAFT, proposedBy: 'office', approvedBy: 'leader' };
    expect(asksNow(office, approved, BETWEEN)).toEqual(['comment']);
    expect(asksNow(office, approved, AFTER)).toEqual(['publish', 'comment']);
    expect(asksNow(leader, approved, AFTER)).toEqual([]);
  });
});

describe('what may be asked of a published review', () => {
  const published = { ...DRAFT, proposedBy: 'office', approvedBy: 'office2', publishedAt: PUBLISH };

  it('is a correction, which somebody else approves and anybody who decides rejects', () => {
    expect(asksNow(office, published, AFTER)).toEqual(['comment', 'correct']);
    const correcting = { ...published, correction: { proposedBy: 'office' } };
    expect(asksNow(office, correcting, AFTER)).toEqual(['comment', 'reject_correction']);
    expect(asksNow(leader, correcting, AFTER)).toEqual(['approve_correction', 'reject_correction']);
  });

  it('is the ledger for a problem named at the meeting that is not in it', () => {
    const named = { ...published, commentary: [{ problems: [{ followUp: null }] }] };
    expect(asksNow(office, named, AFTER)).toContain('open_problem');
    expect(asksNow(office, { ...published, commentary: [{ problems: [{ followUp: 'p1' }] }] }, AFTER)).not.toContain(
      'open_problem',
    );
  });
});
