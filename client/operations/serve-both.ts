import { latestReports } from '../../activities/store/latest-reports.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import { type AskedFor, type SharedFigure, sharedFigures } from '../../workflows/rules/shared-figures.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError, type Refused } from './errors.ts';
import { handInReport } from './hand-in-report.ts';
import type { Submission } from './submit-report.ts';

/** What became of a report in another cycle that asks for the same figures. */
export type Served = { readonly cycle: string; readonly task: string } & (
  | { readonly status: 'taken' | 'received' | 'drafted' }
  | { readonly status: 'refused'; readonly refusals: readonly Refused[] }
);

/**
 * Readies the figures of a report to be handed in once more, to another running cycle that asks the same unit for them:
 * one report serves both, and each records it. What stands against it is thrown before anything is handed in. Other
 * figures of that period, which the other cycle knows already, stay; each shared one says where it was reported.
 */
export async function servingOf(
  deps: OperationDeps,
  person: Person,
  submission: Submission,
  other: string,
): Promise<() => Promise<Served[]>> {
  const { cycle, report } = submission;
  const { plan } = await cycleDefinition(deps.db, cycle);
  const theirs = (await cycleDefinition(deps.db, other)).plan;
  const running = [
    { cycle, plan },
    { cycle: other, plan: theirs },
  ];
  const said = (a: AskedFor) => isOf(a, submission) && report.lines.some((l) => l.indicator === a.indicator);
  const figures = sharedFigures(running).filter((f) => f.asked.some(said));
  const post = theirs.people.find((p) => p.email === person.email && p.post === person.post);
  if (figures.length === 0) throw operationError('refused', 'no_shared_figure', `${report.task} ${other}`);
  if (!post) throw operationError('forbidden', 'forbidden', person.id);
  const places = figures.flatMap((f) => f.asked.filter((a) => a.cycle === other && a.unit === post.unit));
  const tasks = [...new Set(places.map((p) => p.task))];
  return async () => {
    const served: Served[] = [];
    for (const task of tasks) served.push(await serve(deps, post, submission, other, task, figures));
    return served;
  };
}

function isOf({ cycle, unit, task }: AskedFor, submission: Submission): boolean {
  return cycle === submission.cycle && unit === submission.report.unit && task === submission.report.task;
}

async function serve(
  deps: OperationDeps,
  post: Person,
  submission: Submission,
  other: string,
  task: string,
  figures: readonly SharedFigure[],
): Promise<Served> {
  const { report, key, receivedAt, cycle } = submission;
  const unit = post.unit ?? '';
  const before = (await latestReports(deps.db, other, unit)).find((r) => r.task === task && r.period === report.period);
  const fresh = figures.flatMap((figure) => {
    const here = figure.asked.find((a) => isOf(a, submission));
    const line = report.lines.find((l) => l.indicator === here?.indicator);
    const there = figure.asked.find((a) => a.cycle === other && a.unit === unit && a.task === task);
    if (!line || !there) return [];
    return [{ indicator: there.indicator, value: line.value, note: `与 ${cycle} ${report.task} 同报` }];
  });
  const kept = Object.entries(before?.values ?? {})
    .filter(([indicator]) => !fresh.some((f) => f.indicator === indicator))
    .map(([indicator, value]) => ({ indicator, value, note: '' }));
  const own = { unit, task, period: report.period, lines: [...fresh, ...kept] };
  const said = {
    ...(report.reason ? { reason: report.reason } : {}),
    ...(report.files ? { files: report.files } : {}),
  };
  try {
    const made = {
      cycle: other,
      key: `${other}:${key}:${task}`,
      actor: post.id,
      report: { ...own, ...said },
      receivedAt,
    };
    return { cycle: other, task, status: (await handInReport(deps, post, made)).status };
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return { cycle: other, task, status: 'refused', refusals: error.refusals };
  }
}
