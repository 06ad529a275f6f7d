import { type DocumentOf, documentName } from '../../activities/documents/document-name.ts';
import type { Database } from '../../activities/store/database.ts';
import { type Definition, ruling } from '../../activities/store/definition.ts';
import { type DocumentKind, type PublicationMark, publicationMark } from '../../workflows/rules/publication.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type Page, pageOf } from './page.ts';

/** A document that a cycle published, as it is listed: the name of its file, and how it may be published. */
export interface DocumentRow extends DocumentOf {
  readonly name: string;
  readonly mark: PublicationMark;
  readonly publishedAt: Instant;
}

/** What a cycle published before an instant, without what stands in it. */
const PUBLISHED = `
  select kind, period, null as unit, 1 as version, at as published from agenda
  where cycle = $1 and kind in ('bulletin', 'briefing') and state = 'done' and at < $2
  union all
  select 'review', period, null, version, published_at from review_versions where cycle = $1 and published_at < $2
  union all
  select 'worksheet', period, u->>'unit', version, published_at
  from review_versions, jsonb_array_elements(snapshot->'groups') g, jsonb_array_elements(g->'units') u
  where cycle = $1 and published_at < $2
  union all
  select 'evaluation', year, null, version, published_at from evaluations where cycle = $1 and published_at < $2`;

/** In which order kinds are listed: what a county reads first. */
const IN_ORDER: readonly DocumentKind[] = ['review', 'bulletin', 'briefing', 'worksheet', 'evaluation'];

const KIND = `case kind ${IN_ORDER.map((kind, place) => `when '${kind}' then '${place}'`).join(' ')} end`;
const KEYS = [KIND, 'published', 'period', `coalesce(unit, '')`, `lpad(version::text, 6, '0')`];

/** The documents of a cycle, of one kind or all of them: kind by kind, the newest first. */
export async function documentRows(
  db: Database,
  cycle: string,
  definition: Definition,
  { kind, now }: { readonly kind: DocumentKind | null; readonly now: Instant },
  page: Page,
): Promise<DocumentRow[]> {
  const { sql, values } = pageOf(KEYS, ['asc', 'desc', 'desc', 'asc', 'desc'], page, 3);
  const rows = await db.query<Omit<DocumentRow, 'name' | 'mark'>>(
    `select kind, period, unit, version, published as "publishedAt" from (${PUBLISHED}) documents
     where ($3::text is null or kind = $3) ${sql}`,
    [cycle, now, kind, ...values],
  );
  return rows.map((row) => ({ ...row, name: documentName(row), mark: markOf(definition, row) }));
}

/** What names a document among its pages. */
export function documentKey({ kind, publishedAt, period, unit, version }: DocumentRow): string[] {
  return [String(IN_ORDER.indexOf(kind)), publishedAt, period, unit ?? '', String(version).padStart(6, '0')];
}

/** How many documents of a kind may be published so. */
export interface DocumentCount {
  readonly kind: DocumentKind;
  readonly mark: PublicationMark;
  readonly count: number;
}

/** How many documents a cycle published, by their kinds and marks. */
export async function documentsCounted(
  db: Database,
  cycle: string,
  definition: Definition,
  now: Instant,
): Promise<DocumentCount[]> {
  const rows = await db.query<{ kind: DocumentKind; period: string; count: number }>(
    `select kind, period, count(*)::integer as count from (${PUBLISHED}) documents group by kind, period`,
    [cycle, now],
  );
  return IN_ORDER.flatMap((kind) =>
    (['public', 'internal', null] as const)
      .map((mark) => {
        const such = rows.filter((row) => row.kind === kind && markOf(definition, row) === mark);
        return { kind, mark, count: such.reduce((sum, { count }) => sum + count, 0) };
      })
      .filter(({ count }) => count > 0),
  );
}

/** How a document may be published, by the rules of its period. */
function markOf(definition: Definition, { kind, period }: Pick<DocumentOf, 'kind' | 'period'>): PublicationMark {
  return publicationMark(ruling(definition, period).policy, kind);
}
