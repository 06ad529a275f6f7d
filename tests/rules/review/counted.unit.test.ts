import { describe, expect, it } from 'vitest';
import { countedVersion, isReturned, receivedBefore } from '../../../workflows/rules/review/counted.ts';
import type { ReportVersion } from '../../../workflows/rules/review/input.ts';
import { filed } from '../../support/cast.ts';

const FREEZE = '2024-04-08T16:00:00Z';
const BEFORE = '2024-04-08T15:59:59Z';

const version = (number: number, over: Partial<ReportVersion> = {}) =>
  filed('slj', 'hydropower', '2024-03', {}, { version: number, ...over });
const numbers = (versions: readonly ReportVersion[]) => versions.map((v) => v.version);

describe('the versions of a report at a freeze', () => {
  it('are those received before it, oldest first', () => {
    const versions = [version(3, { receivedAt: FREEZE }), version(2, { receivedAt: BEFORE }), version(1)];
    expect(numbers(receivedBefore(versions, FREEZE))).toEqual([1, 2]);
  });
});

describe('the version that counts', () => {
  const counted = (versions: readonly ReportVersion[], counts: 'submitted' | 'verified' = 'submitted') =>
    countedVersion(versions, counts, FREEZE)?.version;

  it('is the latest', () => {
    expect(counted([version(1), version(2)])).toBe(2);
  });

  it('is none where none was received', () => {
    expect(counted([])).toBeUndefined();
  });

  it('is not one that stands returned', () => {
    expect(counted([version(1, { returnedAt: BEFORE })])).toBeUndefined();
    expect(counted([version(1, { returnedAt: BEFORE }), version(2)])).toBe(2);
  });

  it('is one that is returned only at the freeze or later', () => {
    expect(counted([version(1, { returnedAt: FREEZE })])).toBe(1);
  });

  it('is the latest verified before the freeze, where only verified reports count', () => {
    const first = version(1, { verifiedAt: BEFORE });
    expect(counted([first, version(2)], 'verified')).toBe(1);
    expect(counted([first, version(2, { verifiedAt: FREEZE })], 'verified')).toBe(1);
    expect(counted([version(1)], 'verified')).toBeUndefined();
  });
});

describe('a report that was returned', () => {
  it.each<[string, ReportVersion[], boolean]>([
    ['and not handed in again stands returned', [version(1, { returnedAt: BEFORE })], true],
    ['and handed in again does not', [version(1, { returnedAt: BEFORE }), version(2)], false],
    ['at the freeze does not yet', [version(1, { returnedAt: FREEZE })], false],
    ['never does not', [version(1)], false],
    ['does not when it was never received', [], false],
  ])('%s', (_, versions, returned) => {
    expect(isReturned(versions, FREEZE)).toBe(returned);
  });
});
