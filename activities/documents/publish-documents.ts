import { changesBefore, type Organisation } from '../../workflows/rules/organisation/changes.ts';
import { planOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { type DocumentKind, type PublicationMark, publicationMark } from '../../workflows/rules/publication.ts';
import type { Amendment } from '../../workflows/rules/review/amendments.ts';
import { type ActsByTask, actsBefore, planAsOf } from '../../workflows/rules/task/plan-as-of.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { atOnce } from '../store/at-once.ts';
import type { Database } from '../store/database.ts';
import { type Definition, definitionOf, organisedDefinition, ruling } from '../store/definition.ts';
import { evaluationVersions, publishedEvaluations } from '../store/evaluations.ts';
import { amendmentsTo } from '../store/handed-versions.ts';
import { organisationOf } from '../store/organisation.ts';
import { taskActs } from '../store/task-acts.ts';
import { bulletinDocument } from './bulletin-document.ts';
import { bulletinInput } from './bulletin-input.ts';
import { documentName } from './document-name.ts';
import { evaluationDocument } from './evaluation-document.ts';
import { issuedBulletins } from './issued-bulletins.ts';
import { editionFor, namesOfPersons } from './public-edition.ts';
import { type PublishedReview, publishedReviews, reviewVersion } from './published-reviews.ts';
import { reviewDocument } from './review-document.ts';
import { worksheetDocument } from './worksheet-document.ts';

/** A document as it is put into a folder. */
export interface PublishedDocument {
  readonly name: string;
  readonly kind: DocumentKind;
  /** How it may be published, as it says itself at its end. */
  readonly mark: PublicationMark;
  readonly content: string;
}

/** A document that can be had. */
export interface ListedDocument extends Omit<PublishedDocument, 'content'> {
  /** Writes it, from what the record says. */
  readonly write: () => Promise<string>;
}

/** All that a cycle published before `end`, written. */
export async function publishedDocuments(db: Database, cycle: string, end: Instant): Promise<PublishedDocument[]> {
  const written: PublishedDocument[] = [];
  for (const document of await listedDocuments(db, cycle, end)) written.push(await writtenOut(document));
  return written;
}

/** A document of the list with what stands in it. */
export async function writtenOut({ name, kind, mark, write }: ListedDocument): Promise<PublishedDocument> {
  return { name, kind, mark, content: await write() };
}

/** All that a cycle published before `end`: bulletins and briefings by instant, reviews with worksheets, evaluations. */
export async function listedDocuments(db: Database, cycle: string, end: Instant): Promise<ListedDocument[]> {
  const { definition, organisation } = await organisedDefinition(db, cycle);
  const documents: ListedDocument[] = [];
  const last = new Map<string, Instant>();
  const [issued, acts, reviews, evaluations] = await atOnce(db, (one) =>
    Promise.all([
      issuedBulletins(one, cycle, end),
      taskActs(one, cycle),
      publishedReviews(one, cycle, end),
      publishedEvaluations(one, cycle, end),
    ]),
  );
  for (const { kind, period, at, issue } of issued) {
    const before = last.get(kind);
    last.set(kind, at);
    const seen = { ...ruling(definition, period), plan: planOn(definition.plan, organisation, dayOf(at)) };
    const page = async () =>
      bulletinDocument(seen, period, kind, issue, await bulletinInput(db, cycle, period, at, before));
    documents.push(listed(seen, organisation, documentName({ kind, period, unit: null, version: 1 }), kind, page));
  }
  for (const review of reviews) {
    const frozen = { period: review.period, frozenAt: review.frozen.at };
    let known: Promise<readonly Amendment[]> | undefined;
    const corrected = () => {
      known ??= amendmentsTo(db, cycle, definition, frozen, { before: end });
      return known;
    };
    documents.push(...reviewDocuments(definition, { acts, organisation }, review, corrected));
  }
  for (const version of evaluations) {
    const { year } = version.snapshot;
    const name = documentName({ kind: 'evaluation', period: year, unit: null, version: version.version });
    const seen = ruling(definition, year);
    documents.push(listed(seen, organisation, name, 'evaluation', async () => evaluationDocument(seen, version)));
  }
  return documents;
}

/** The version of a year's evaluation that is asked for, or the newest, as a page; null when there is none to be seen. */
export async function pageOfEvaluation(
  db: Database,
  cycle: string,
  year: string,
  { onlyPublished, version: asked }: { readonly onlyPublished: boolean; readonly version: number | null },
): Promise<string | null> {
  const seen = (await evaluationVersions(db, cycle, year)).filter((v) => !onlyPublished || v.state === 'published');
  const version = seen.find((v) => asked === null || v.version === asked);
  if (!version) return null;
  const ruled = ruling(await definitionOf(db, cycle), year);
  const page = async () => evaluationDocument(ruled, version);
  return listed(ruled, await organisationOf(db, cycle), '', 'evaluation', page).write();
}

/**
 * One version of a period's review as a page, or one unit's worksheet of it; the draft while nothing is published.
 * Null before the freeze, and where there is no such version or unit.
 */
export async function pageOfReview(
  db: Database,
  cycle: string,
  period: string,
  asked: { readonly unit: string | null; readonly version: number | null },
): Promise<string | null> {
  const definition = await definitionOf(db, cycle);
  const review = await reviewVersion(db, cycle, period, asked.version);
  if (!review) return null;
  const { snapshot, frozen, version, publishedAt, consequences, commentary } = review;
  const changed = { acts: await taskActs(db, cycle), organisation: await organisationOf(db, cycle) };
  const seen = asReviewed(definition, changed, period, frozen.at);
  const { unit } = asked;
  const page = (kind: DocumentKind, content: string) =>
    listed(seen, changed.organisation, '', kind, async () => content).write();
  if (unit === null) {
    return page('review', reviewDocument(seen, snapshot, consequences, publishedAt, frozen, version, commentary));
  }
  const known = snapshot.groups.some((group) => group.units.some((u) => u.unit === unit));
  if (!known) return null;
  const corrected = await amendmentsTo(db, cycle, definition, { period, frozenAt: frozen.at }, { before: null });
  return page('worksheet', worksheetDocument(seen, snapshot, unit, frozen, corrected, version));
}

/** One unit's worksheets of the reviews that a cycle published before `end`, each version, written. */
export async function unitsWorksheets(
  db: Database,
  cycle: string,
  unit: string,
  end: Instant,
): Promise<PublishedDocument[]> {
  const definition = await definitionOf(db, cycle);
  const written: PublishedDocument[] = [];
  for (const { period, version } of await publishedReviews(db, cycle, end)) {
    const content = await pageOfReview(db, cycle, period, { unit, version: version.number });
    const mark = publicationMark(ruling(definition, period).policy, 'worksheet');
    const name = documentName({ kind: 'worksheet', period, unit, version: version.number });
    if (content !== null) written.push({ name, kind: 'worksheet', mark, content });
  }
  return written;
}

/** A page with its mark; what is public is so in the edition that anybody may read. */
function listed(
  { plan, policy }: Definition,
  organisation: Organisation,
  name: string,
  kind: DocumentKind,
  page: () => Promise<string>,
): ListedDocument {
  const mark = publicationMark(policy, kind);
  return { name, kind, mark, write: async () => editionFor(mark, await page(), namesOfPersons(plan, organisation)) };
}

/** What changed since a cycle was started. */
interface Changed {
  readonly acts: ActsByTask;
  readonly organisation: Organisation;
}

function reviewDocuments(
  definition: Definition,
  changed: Changed,
  review: PublishedReview,
  corrected: () => Promise<readonly Amendment[]>,
): ListedDocument[] {
  const { period, snapshot, frozen, version, publishedAt, consequences, commentary } = review;
  const seen = asReviewed(definition, changed, period, frozen.at);
  const { organisation } = changed;
  const units = snapshot.groups.flatMap((group) => group.units.map((u) => u.unit));
  const named = (kind: DocumentKind, unit: string | null) =>
    documentName({ kind, period, unit, version: version.number });
  const page = async () => reviewDocument(seen, snapshot, consequences, publishedAt, frozen, version, commentary);
  return [
    listed(seen, organisation, named('review', null), 'review', page),
    ...units.map((unit) => {
      const sheet = async () => worksheetDocument(seen, snapshot, unit, frozen, await corrected(), version);
      return listed(seen, organisation, named('worksheet', unit), 'worksheet', sheet);
    }),
  ];
}

/** The targets, due days, leads and names that the review was computed with, else the sums would not come out. */
function asReviewed(definition: Definition, changed: Changed, period: string, frozenAt: Instant): Definition {
  const day = periodFromId(period)?.to ?? definition.plan.horizon.to;
  const organisation = changesBefore(changed.organisation, frozenAt);
  return {
    ...ruling(definition, period),
    plan: planAsOf(definition.plan, actsBefore(changed.acts, frozenAt), day, organisation),
  };
}
