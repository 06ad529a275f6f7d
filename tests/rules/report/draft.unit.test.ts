import { describe, expect, it } from 'vitest';
import { type DraftState, draftFault, isDraft } from '../../../workflows/rules/report/draft.ts';
import { JINYUN, policy } from '../../support/cast.ts';

const signing = policy({ reporting: { ...JINYUN.reporting, sign_off: 'head' } });

describe('what is handed in', () => {
  it.each([
    [signing, 'reporter', true],
    [signing, 'head', false],
    [JINYUN, 'reporter', false],
  ] as const)('is a draft only from a reporter, and only where heads sign', (rules, post, draft) => {
    expect(isDraft(rules, { post })).toBe(draft);
  });
});

describe('a draft', () => {
  const third = (status: DraftState['status']): DraftState => ({ number: 3, status });

  it.each([
    ['open', 3, null],
    ['open', 1, 'newer_draft'],
    ['open', 4, 'unknown_draft'],
    ['signed', 3, 'already_signed'],
    ['replaced', 3, 'already_signed'],
    ['sent_back', 3, 'already_sent_back'],
    ['sent_back', 1, 'newer_draft'],
  ] as const)('that is %s is decided under number %i: %s', (status, number, fault) => {
    expect(draftFault(third(status), number)).toBe(fault);
  });

  it('that nobody filled in is not there', () => expect(draftFault(undefined, 1)).toBe('unknown_draft'));
});
