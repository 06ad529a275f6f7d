import { periodFromId } from '../../workflows/rules/time/period.ts';
import { ratedOn } from '../rating/rated.ts';
import type { Database } from '../store/database.ts';
import { definitionOf } from '../store/definition.ts';
import { readRound } from '../store/rating-rounds.ts';
import { specialReport } from '../store/special-reports.ts';
import { visits } from '../store/visits.ts';
import { specialReportDocument } from './special-report-document.ts';

/** A special report as a page; null when there is none of that id. Only a mutual round tells of visits with it. */
export async function pageOfSpecialReport(db: Database, cycle: string, id: string): Promise<string | null> {
  const definition = await definitionOf(db, cycle);
  const report = await specialReport(db, cycle, id);
  const round = report && (await readRound(db, cycle, report.round));
  if (!report || !round) return null;
  const { source } = ratedOn(definition, round.source);
  const span = source.kind === 'mutual' ? periodFromId(round.period) : null;
  const made = span ? await visits(db, cycle, { span }) : [];
  return specialReportDocument(definition, report, { round, source, visits: made });
}
