import { describe, expect, it } from 'vitest';
import { editedPart } from '../../client/console/parts/act/edited-part.ts';

const REPORT = { unit: 'slj', period: '2024-03', version: 1 };
const TASK = { reports: [REPORT, { ...REPORT, unit: 'lyj' }], proposals: [{ id: 'p1', status: 'open' }] };
const DRAFT = { state: 'draft', sha256: 'a', version: 1, revisions: [], correction: null };
const REVIEW = { ...DRAFT, objections: [{ id: 'o1' }], commentary: [{ unit: 'slj', problems: [] }] };

describe('what is edited of a thing on which many act', () => {
  it('is the report that is verified or returned, and no other', () => {
    const verify = { ask: 'verify', unit: 'slj', period: '2024-03' };
    const seen = editedPart('tasks', verify, TASK);
    const replaced = { ...TASK, reports: [{ ...REPORT, version: 2 }] };
    const others = { ...TASK, reports: [REPORT], proposals: [] };
    expect(editedPart('tasks', verify, replaced)).not.toBe(seen);
    expect(editedPart('tasks', verify, others)).toBe(seen);
  });

  it('is the draft that is approved, whoever objects meanwhile', () => {
    const seen = editedPart('reviews', { ask: 'approve' }, REVIEW);
    expect(editedPart('reviews', { ask: 'approve' }, { ...REVIEW, objections: [] })).toBe(seen);
    expect(editedPart('reviews', { ask: 'approve' }, { ...REVIEW, sha256: 'b' })).not.toBe(seen);
  });

  it('is the commentary on a unit, also where there is none yet', () => {
    const comment = { ask: 'comment', unit: 'lyj' };
    const seen = editedPart('reviews', comment, REVIEW);
    expect(seen).toBeDefined();
    expect(editedPart('reviews', comment, { ...REVIEW, commentary: [{ unit: 'lyj' }] })).not.toBe(seen);
  });

  it('is the entry that is decided of a year, and its version that is published', () => {
    const year = { version: { version: 1, state: 'draft' }, entries: [{ id: 'e1', status: 'open' }] };
    const decided = { ...year, entries: [{ id: 'e1', status: 'approved' }] };
    const approve = { ask: 'approve_entry', id: 'e1' };
    expect(editedPart('evaluations', approve, decided)).not.toBe(editedPart('evaluations', approve, year));
    expect(editedPart('evaluations', { ask: 'publish' }, decided)).toBe(
      editedPart('evaluations', { ask: 'publish' }, year),
    );
  });

  it('is nothing where somebody adds something of their own, or what was seen has none of it', () => {
    expect(editedPart('reviews', { ask: 'object', unit: 'slj' }, REVIEW)).toBeUndefined();
    expect(editedPart('tasks', { ask: 'propose' }, TASK)).toBeUndefined();
    expect(editedPart('tasks', { ask: 'approve', proposal: 'p2' }, TASK)).toBeUndefined();
  });
});
