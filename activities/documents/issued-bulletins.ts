import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import type { Answering } from '../store/at-once.ts';

/** A bulletin or briefing that was published, with its number (期号) in the year of its publication. */
export interface IssuedBulletin {
  readonly kind: 'bulletin' | 'briefing';
  readonly period: string;
  readonly at: Instant;
  readonly issue: number;
}

/** What a cycle's agenda published before an instant, oldest first; each kind counts from 1 every year. */
export async function issuedBulletins(db: Answering, cycle: string, end: Instant): Promise<IssuedBulletin[]> {
  const rows = await db.query<Omit<IssuedBulletin, 'issue'>>(
    `select kind, period, at from agenda
     where cycle = $1 and kind in ('bulletin', 'briefing') and state = 'done' and at < $2
     order by at collate "C", place, period collate "C"`,
    [cycle, end],
  );
  return numbered(rows);
}

/** Numbers publications by kind and year. */
export function numbered(rows: readonly Omit<IssuedBulletin, 'issue'>[]): IssuedBulletin[] {
  const issued = new Map<string, number>();
  return rows.map((row) => {
    const series = `${row.kind}/${dayOf(row.at).slice(0, 4)}`;
    const issue = (issued.get(series) ?? 0) + 1;
    issued.set(series, issue);
    return { ...row, issue };
  });
}
