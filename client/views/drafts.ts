import type { Database } from '../../activities/store/database.ts';
import { definitionOn, organisationOf } from '../../activities/store/organisation.ts';
import { type Draft, type DraftOf, newestDraft, openDrafts } from '../../activities/store/report-drafts.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import { signingUnit } from '../../workflows/rules/report/signing-unit.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { type Page, pageIn } from './page.ts';

/** A draft with the names a head reads. */
export interface DraftView extends Draft {
  readonly title: string;
  readonly indicators: Readonly<Record<string, string>>;
  /** The head who signs it now: of the unit that reported, or of the one that took over; null where that has none. */
  readonly signer: string | null;
}

/** What names a draft among its pages. */
export function draftKey({ draftedAt, task, unit, period }: Draft): string[] {
  return [draftedAt, task, unit, period];
}

/** The drafts of a cycle, or of one unit of it and those whose duties it took over, that wait for a signature. */
export async function waitingDrafts(
  db: Database,
  cycle: string,
  unit: string | null,
  now: Instant,
  page: Page,
): Promise<DraftView[]> {
  const organisation = await organisationOf(db, cycle);
  const drafts = (await openDrafts(db, cycle)).filter(
    (draft) => unit === null || draft.unit === unit || signingUnit(organisation, draft, now) === unit,
  );
  return Promise.all(pageIn(drafts, draftKey, page).map((draft) => named(db, cycle, draft, now)));
}

/** The newest draft of a report, whatever became of it; null when there is none. */
export async function draftView(db: Database, cycle: string, of: DraftOf, now: Instant): Promise<DraftView | null> {
  const draft = await newestDraft(db, cycle, of);
  return draft ? named(db, cycle, draft, now) : null;
}

async function named(db: Database, cycle: string, draft: Draft, now: Instant): Promise<DraftView> {
  const { plan } = await definitionOn(db, cycle, dayOf(now));
  const task = plan.tasks.find((t) => t.id === draft.task);
  const signs = signingUnit(await organisationOf(db, cycle), draft, now);
  const indicators = Object.fromEntries(task?.indicators.map(({ id, name }) => [id, name]) ?? []);
  return { ...draft, title: task?.title ?? draft.task, indicators, signer: headOf(plan, signs) };
}

function headOf({ people }: Plan, unit: string): string | null {
  return people.find((p) => p.post === 'head' && p.unit === unit)?.id ?? null;
}
