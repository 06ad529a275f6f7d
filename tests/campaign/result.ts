/** What a rehearsal writes to `result.json` (formats.md, Rehearsal), as far as it is judged. */
export interface Result {
  readonly timetable: readonly { readonly at: string; readonly kind: string; readonly period: string | null }[];
  readonly reports: readonly (Owed & {
    readonly receivedAt: string;
    readonly late: boolean;
    readonly version: number;
  })[];
  readonly missing: readonly Owed[];
  readonly reminders: readonly {
    readonly at: string;
    readonly recipient: string;
    readonly items: readonly Owed[];
  }[];
  readonly reviews: readonly { readonly period: string; readonly groups: readonly ResultGroup[] }[];
  readonly consequences: readonly { readonly unit: string; readonly period: string; readonly kind: string }[];
}

/** A report that is owed, handed in or not. */
export interface Owed {
  readonly task: string;
  readonly unit: string;
  readonly period: string;
}

export interface ResultGroup {
  readonly group: string;
  readonly ranked: number;
  readonly units: readonly ResultUnit[];
}

export interface ResultUnit {
  readonly unit: string;
  readonly score: string | null;
  readonly rank: number | null;
  readonly complete: boolean | null;
  readonly flag: string;
  readonly deductions: string;
  readonly indicators: readonly ResultIndicator[];
}

export interface ResultIndicator {
  readonly task: string;
  readonly indicator: string;
  readonly performance: string | null;
  readonly state: string;
}
