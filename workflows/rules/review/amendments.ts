import { own } from '../own.ts';
import type { Policy } from '../policy.ts';
import type { HandedVersion } from '../report/correction.ts';
import type { Instant } from '../time/instant.ts';
import { countedVersion, receivedBefore } from './counted.ts';

/**
 * A value that was handed in after a review had been frozen and differs from the one that it was frozen with. The
 * frozen one stays; the amendment is shown beside it and feeds later reviews (domain §6, edge case 12).
 */
export interface Amendment {
  readonly task: string;
  readonly unit: string;
  readonly period: string;
  readonly indicator: string;
  /** What the review counted; null where it counted nothing. */
  readonly frozen: string | null;
  readonly value: string;
  readonly version: number;
  readonly receivedAt: Instant;
  readonly by: string;
  readonly reason: string;
}

/** The amendments to a review frozen at an instant, from every version of the reports of its periods, by report. */
export function amendments(
  versions: readonly HandedVersion[],
  frozenAt: Instant,
  counts: Policy['reporting']['counts'],
): Amendment[] {
  const names = [...new Set(versions.map(nameOf))];
  return names.flatMap((name) => {
    const own = versions.filter((v) => nameOf(v) === name);
    const newest = own.findLast((v) => v.receivedAt >= frozenAt && v.returnedAt === null);
    const counted = countedVersion(receivedBefore(own, frozenAt), counts, frozenAt);
    return newest ? differences(newest, counted?.values ?? {}) : [];
  });
}

function differences(newest: HandedVersion, frozen: Readonly<Record<string, string>>): Amendment[] {
  const { task, unit, period, version, receivedAt, by, reason } = newest;
  return Object.entries(newest.values).flatMap(([indicator, value]) => {
    const before = own(frozen, indicator) || null;
    if (value === '' || value === before) return [];
    return [{ task, unit, period, indicator, frozen: before, value, version, receivedAt, by, reason }];
  });
}

function nameOf({ task, unit, period }: HandedVersion): string {
  return `${task}/${unit}/${period}`;
}
