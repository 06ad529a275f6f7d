import { createHash } from 'node:crypto';
import { type LatestLines, latestLines } from '../../activities/store/latest-lines.ts';
import { newestDraft } from '../../activities/store/report-drafts.ts';
import { readSettlement } from '../../activities/store/settlement.ts';
import { isLeaf, type Person, type Plan } from '../../workflows/rules/plan.ts';
import type { ReportLine } from '../../workflows/rules/report/report.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type FilledReport, type KindOf, readForm } from '../intake/unit-form/read-form.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError } from './errors.ts';
import { handInReport } from './hand-in-report.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/** A unit's form as it arrived. */
export interface SentForm {
  readonly cycle: string;
  readonly unit: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For a form without a column of periods. */
  readonly period: string | null;
  /** Why it corrects what was said before; a report's own notes say it, too. */
  readonly reason: string | null;
  readonly receivedAt: Instant;
}

/** Why a report of the form was refused, and the cell that says so; none where the whole report is meant. */
export interface FormRefusal {
  readonly cell: string | null;
  readonly code: string;
  readonly subject: string;
}

/** What became of one report of the form. `unchanged`: the record has it so already; `empty`: nobody filled it in. */
export interface FormAnswer {
  readonly task: string;
  readonly period: string;
  readonly rows: readonly number[];
  readonly status: 'taken' | 'received' | 'drafted' | 'unchanged' | 'empty' | 'refused';
  readonly version: number | null;
  readonly late: boolean | null;
  readonly refusals: readonly FormRefusal[];
}

/**
 * Takes a unit's form report by report: each is taken whole or refused whole, by the same rules as a report handed in
 * by itself, and every refusal is told with its cell. Sent twice it changes nothing the second time.
 */
export async function handInForm(deps: OperationDeps, person: Person, sent: SentForm): Promise<FormAnswer[]> {
  const { plan } = await cycleDefinition(deps.db, sent.cycle);
  const grids = await readWorkbook(sent.name, sent.bytes);
  const filled = readForm(sent.name, grids, kindsOf(plan), sent.period);
  const latest = await latestLines(deps.db, sent.cycle, sent.unit);
  const answers: FormAnswer[] = [];
  for (const report of filled) {
    answers.push(await handInOne(deps, person, sent, report, latest.get(`${report.task}/${report.period}`)));
  }
  return answers;
}

function kindsOf({ tasks }: Plan): KindOf {
  const kinds = new Map(
    tasks.flatMap((t) => t.indicators.flatMap((i) => (isLeaf(i) ? [[`${t.id}/${i.id}`, i.kind] as const] : []))),
  );
  return (task, indicator) => kinds.get(`${task}/${indicator}`);
}

async function handInOne(
  deps: OperationDeps,
  person: Person,
  { cycle, unit, receivedAt, reason }: SentForm,
  filled: FilledReport,
  known: LatestLines | undefined,
): Promise<FormAnswer> {
  const { task, period, rows, lines, faults } = filled;
  const told = { task, period, rows, version: null, late: null, refusals: [] };
  if (filled.empty) return { ...told, status: 'empty' };
  if (faults.length > 0) return { ...told, status: 'refused', refusals: faults };
  if (known && !known.returned && same(known.lines, lines)) {
    return { ...told, status: 'unchanged', version: known.version, late: known.late };
  }
  const report = { unit, task, period, lines, ...(reason === null ? {} : { reason }) };
  const draft = await newestDraft(deps.db, cycle, report);
  const content = createHash('sha256').update(JSON.stringify(report)).digest('hex');
  const after = [known?.version ?? 0, draft?.status === 'sent_back' ? draft.number : 0].join('.');
  const key = await keyAnew(deps, `${cycle}:form/${content}/${after}`, receivedAt);
  try {
    const answer = await handInReport(deps, person, { cycle, key, actor: person.id, report, receivedAt });
    if (answer.status === 'drafted') return { ...told, status: 'drafted' };
    return { ...told, status: answer.status, version: answer.version, late: answer.late };
  } catch (error) {
    if (!(error instanceof OperationError) || error.kind === 'forbidden') throw error;
    return { ...told, status: 'refused', refusals: error.refusals.map((r) => placed(r, filled)) };
  }
}

/** A refusal is no end, since a period opens: what was refused is judged anew when it comes again, under another key. */
async function keyAnew({ db }: OperationDeps, key: string, at: Instant): Promise<string> {
  const known = await readSettlement(db, key);
  return known?.outcome === 'refused' ? `${key}/${at}` : key;
}

function placed({ line, code, subject }: OperationError['refusals'][number], filled: FilledReport): FormRefusal {
  const cells = code === 'bad_data_day' ? filled.days : filled.cells;
  return { cell: line === null ? null : (cells[line] ?? null), code, subject };
}

/** The same figures and words, in whatever order; lines that say nothing are no difference. */
function same(known: readonly ReportLine[], sent: readonly ReportLine[]): boolean {
  const plain = (lines: readonly ReportLine[]) =>
    lines
      .filter((l) => l.value !== '' || l.note !== '')
      .map((l) => JSON.stringify([l.indicator, l.value, l.note, l.dataTo ?? '']))
      .toSorted()
      .join();
  return plain(known) === plain(sent);
}
