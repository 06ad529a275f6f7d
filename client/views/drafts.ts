import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { type Draft, type DraftOf, newestDraft, openDrafts } from '../../activities/store/report-drafts.ts';
import { signingUnit } from '../../workflows/rules/report/signing-unit.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** A draft with the names a head reads. */
export interface DraftView extends Draft {
  readonly title: string;
  readonly indicators: Readonly<Record<string, string>>;
}

/** The drafts of a cycle, or of one unit of it and those whose duties it took over, that wait for a signature. */
export async function waitingDrafts(
  db: Database,
  cycle: string,
  unit: string | null,
  now: Instant,
): Promise<DraftView[]> {
  const organisation = await organisationOf(db, cycle);
  const drafts = (await openDrafts(db, cycle)).filter(
    (draft) => unit === null || draft.unit === unit || signingUnit(organisation, draft, now) === unit,
  );
  return Promise.all(drafts.map((draft) => named(db, cycle, draft)));
}

/** The newest draft of a report, whatever became of it; null when there is none. */
export async function draftView(db: Database, cycle: string, of: DraftOf): Promise<DraftView | null> {
  const draft = await newestDraft(db, cycle, of);
  return draft ? named(db, cycle, draft) : null;
}

async function named(db: Database, cycle: string, draft: Draft): Promise<DraftView> {
  const task = (await readDefinition(db, cycle))?.plan.tasks.find((t) => t.id === draft.task);
  const indicators = Object.fromEntries(task?.indicators.map(({ id, name }) => [id, name]) ?? []);
  return { ...draft, title: task?.title ?? draft.task, indicators };
}
