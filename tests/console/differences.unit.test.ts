import { describe, expect, it } from 'vitest';
import { differences, type Reading } from '../../client/console/parts/changed/reading.ts';

const reading = (fields: Readonly<Record<string, string>>, ...notes: string[]): Reading => ({
  fields: new Map(Object.entries(fields)),
  notes,
});

describe('what differs between what was seen and what stands now', () => {
  it('is what says something else, in the order of its page, and what was noted since', () => {
    const before = reading({ State: 'open', Due: 'May 3', Title: 'Roof' }, 'opened');
    const now = reading({ State: 'closed', Due: 'May 3', Title: 'Roof and gutter' }, 'opened', 'closed by the office');
    expect(differences(before, now)).toEqual({
      fields: [
        { label: 'State', before: 'open', now: 'closed' },
        { label: 'Title', before: 'Roof', now: 'Roof and gutter' },
      ],
      notes: ['closed by the office'],
    });
  });

  it('tells what came and what went', () => {
    const { fields } = differences(reading({ Lock: 'locked' }), reading({ Reason: 'late' }));
    expect(fields).toEqual([
      { label: 'Lock', before: 'locked', now: '' },
      { label: 'Reason', before: '', now: 'late' },
    ]);
  });
});
