import type { Day } from './time/day.ts';

/**
 * A report on one topic to the county's leader (专报): what a round of inspection and rating showed. 评看情况形成专报报县
 * 人民政府主要领导 (004 附件6 三（三）).
 */
export interface SpecialReport {
  /** The rating round it reports on. */
  readonly round: string;
  readonly title: string;
  /** 文号 or 期号. */
  readonly number: string;
  /** To whom it goes, by office. */
  readonly to: string;
  /** 签发人: who signed it off. */
  readonly signer: string;
  readonly on: Day;
  readonly text: string;
}

export interface SpecialReportFault {
  readonly line: null;
  readonly code: 'unknown_round' | 'round_not_closed' | 'day_to_come';
  readonly subject: string;
}

/** Everything that speaks against a special report: it tells of a round that has its result, on a day that has come. */
export function specialReportFaults(
  { round, on }: SpecialReport,
  known: { readonly state: 'open' | 'closed' | 'withdrawn' } | undefined,
  today: Day,
): SpecialReportFault[] {
  const fault = (code: SpecialReportFault['code'], subject: string): SpecialReportFault => ({
    line: null,
    code,
    subject,
  });
  return [
    ...(known ? [] : [fault('unknown_round', round)]),
    ...(known && known.state !== 'closed' ? [fault('round_not_closed', round)] : []),
    ...(on > today ? [fault('day_to_come', on)] : []),
  ];
}
