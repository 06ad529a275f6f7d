import { readFile } from 'node:fs/promises';
import { type ContentFault, contentFault } from '../../activities/evidence/content.ts';
import type { Arrived, EvidenceFiles } from '../../activities/evidence/files.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { evidenceTaken, evidenceUnder } from '../../activities/store/evidence.ts';
import { takeTurns } from '../../activities/take-turns.ts';
import { EVIDENCE_LIMITS, type EvidenceFile, isFileName, mediaTypeOf } from '../../workflows/rules/evidence/file.ts';
import { dayOf, type Instant, startOfDay } from '../../workflows/rules/time/instant.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError, type RefusalKind } from './errors.ts';
import { organisedAt } from './organised.ts';

/** A file that arrives: its name, whom it concerns (empty: no unit), and its hash where the sender knows it. */
export interface Upload {
  readonly cycle: string;
  readonly unit: string;
  readonly name: string;
  readonly sha256: string | null;
  readonly actor: string;
  readonly at: Instant;
  /** Makes the bytes that have come, by their hash, the request's own before they are kept; throws where they are not. */
  readonly claim: (sha256: string) => Promise<void>;
}

const A_MINUTE_MS = 60_000;

/**
 * Takes a file as evidence: its bytes are on the disk before the record knows of it. The same bytes for the same unit
 * are one file, under the name they came with first. Whatever is refused leaves nothing behind.
 */
export async function addEvidence(
  deps: OperationDeps,
  files: EvidenceFiles,
  upload: Upload,
  bytes: AsyncIterable<Uint8Array>,
): Promise<EvidenceFile> {
  const { cycle, unit, name, sha256: told, actor, at, claim } = upload;
  const mediaType = await admitted(deps, upload);
  const arrived = await files.receive(bytes, EVIDENCE_LIMITS.file);
  if (!arrived) throw refusal('too_large', 'file_too_large', name, '/files/0');
  try {
    await judged(deps, upload, arrived);
    if (told !== null && told !== arrived.sha256) throw refusal('refused', 'hash_differs', arrived.sha256, '/files/0');
    await claim(arrived.sha256);
    await arrived.keep();
  } catch (error) {
    await arrived.discard();
    throw error;
  }
  const { sha256, size } = arrived;
  const body = { cycle, unit, sha256, name, size, mediaType };
  const key = `${unit || '-'}/${sha256}`;
  await append(deps.db, [{ entity: `evidence/${cycle}`, key, type: 'evidence_added', at, actor, body }], deps.now());
  const [kept] = await evidenceUnder(deps.db, cycle, unit, [sha256]);
  return kept ?? { sha256, name, size, mediaType };
}

/** What can be said before a byte has been read; answers with the media type that the name promises. */
async function admitted({ db, now }: OperationDeps, { cycle, unit, name, actor, at }: Upload): Promise<string> {
  const { plan } = await organisedAt({ db }, cycle, at);
  if (unit !== '' && !plan.units.some((u) => u.id === unit)) throw operationError('refused', 'unknown_unit', unit);
  if (!isFileName(name)) throw refusal('refused', 'bad_file_name', name, '/files/0/name');
  const mediaType = mediaTypeOf(name);
  if (mediaType === undefined) throw refusal('unsupported', 'unsupported_type', name, '/files/0/type');
  const { lately } = await takenBy(db, cycle, unit, actor, at, now());
  if (lately >= EVIDENCE_LIMITS.aMinute) throw operationError('too_many', 'too_many_uploads', actor);
  return mediaType;
}

const CONTENT: Readonly<Record<ContentFault, readonly [kind: RefusalKind, path: string]>> = {
  unsupported_type: ['unsupported', '/files/0/type'],
  macro_or_encrypted: ['unsupported', '/files/0/type'],
  malware: ['refused', '/files/0'],
  bad_archive: ['refused', '/files/0/entries'],
  archive_too_large: ['refused', '/files/0/entries'],
  dtd_forbidden: ['refused', '/files/0/entries'],
  external_link: ['refused', '/files/0/entries'],
};

/** What can only be said of the bytes themselves. */
async function judged({ db, now }: OperationDeps, upload: Upload, { sha256, size, path }: Arrived): Promise<void> {
  const { cycle, unit, name, actor, at } = upload;
  if (size === 0) throw refusal('refused', 'empty_file', name, '/files/0');
  const { bytes } = await takenBy(db, cycle, unit, actor, at, now());
  const isKept = (await evidenceUnder(db, cycle, unit, [sha256])).length > 0;
  if (!isKept && bytes + size > EVIDENCE_LIMITS.unitAndYear)
    throw refusal('too_large', 'quota_exceeded', unit, '/files');
  const fault = await inTurn(async () => contentFault(name, await readFile(path)));
  if (fault) throw refusal(CONTENT[fault][0], fault, name, CONTENT[fault][1]);
}

function takenBy(db: Database, cycle: string, unit: string, actor: string, at: Instant, now: Date) {
  const year = Number(dayOf(at).slice(0, 4));
  const span = { from: startOfDay(`${year}-01-01`), to: startOfDay(`${year + 1}-01-01`) };
  return evidenceTaken(db, cycle, { unit, ...span, actor, since: new Date(now.getTime() - A_MINUTE_MS) });
}

/** Files are looked into one after another: a crowd of large ones must not fill the memory. */
const inTurn = takeTurns(1);

function refusal(kind: RefusalKind, code: string, subject: string, path: string): OperationError {
  return new OperationError(kind, [{ line: null, code, subject, path }]);
}

/**
 * The files that an act of a unit refers to, by their hashes, in that order; `unknown_evidence` names every one that
 * the cycle does not have for that unit. Undefined where it refers to none, so that such an act is recorded as ever.
 */
export async function evidenceOf(
  db: Database,
  cycle: string,
  unit: string,
  sha256s: readonly string[] | undefined,
): Promise<readonly EvidenceFile[] | undefined> {
  if (!sha256s || sha256s.length === 0) return undefined;
  const wanted = [...new Set(sha256s)];
  const known = new Map((await evidenceUnder(db, cycle, unit, wanted)).map((f) => [f.sha256, f]));
  const unknown = wanted.filter((sha256) => !known.has(sha256));
  if (unknown.length > 0) {
    throw new OperationError(
      'not_found',
      unknown.map((subject) => ({
        line: null,
        code: 'unknown_evidence',
        subject,
        path: `/files/${sha256s.indexOf(subject)}`,
      })),
    );
  }
  return wanted.flatMap((sha256) => known.get(sha256) ?? []);
}
