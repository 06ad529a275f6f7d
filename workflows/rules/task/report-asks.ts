import type { ReportState } from './state.ts';

/** What a supervisor may ask of a report. */
export type ReportAsk = 'verify' | 'return';

/** What may be asked of a report by how its latest version stands: what was returned has to be reported again first. */
export function reportAsks(stands: ReportState['stands']): readonly ReportAsk[] {
  switch (stands) {
    case 'submitted':
      return ['verify', 'return'];
    case 'verified':
      return ['return'];
    case 'returned':
    case 'withdrawn':
      return [];
    default:
      return stands satisfies never;
  }
}
