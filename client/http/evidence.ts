import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { EvidenceFiles } from '../../activities/evidence/files.ts';
import { EVIDENCE_LIMITS, type EvidenceFile, endingOf, isSha256 } from '../../workflows/rules/evidence/file.ts';
import { OperationError, operationError } from '../operations/errors.ts';
import { addEvidence } from '../operations/evidence.ts';
import { evidenceFile, evidenceKey, evidenceRows } from '../views/evidence.ts';
import { allowed, permitted, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { download, endpoint } from './endpoint.ts';
import { takeKeyOfFile } from './only-once.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';

/** The files that an act refers to, by their hashes. */
export const fileHashes = z
  .array(z.string().regex(/^[0-9a-f]{64}$/))
  .max(EVIDENCE_LIMITS.together)
  .optional();

/** Longer than a slow line needs for the largest file, shorter than anybody keeps a line open for nothing. */
const UPLOAD_MS = 120_000;

const ADD_EVIDENCE = endpoint('addEvidence', 'Hand in a file as evidence', {
  query: z.strictObject({ unit: query.needed.unit, name: query.needed.fileName }),
  sends: 'application/octet-stream',
  takes: 'stream',
  keyed: true,
  status: [201],
});
const EVIDENCE = endpoint('evidence', 'The files handed in as evidence', {
  query: z.strictObject({ unit: query.unit, ...paged }),
});
const EVIDENCE_FILE = download('evidenceFile', 'A file handed in as evidence', 'application/octet-stream');

/** Files as evidence: taken as a stream, listed, handed out to whom they concern. */
export function evidenceRoutes(deps: HttpDeps, uploadMs = UPLOAD_MS): Hono {
  const app = new Hono();
  const { operations, files } = deps;
  app.post('/:cycle/evidence', ADD_EVIDENCE.told, async (context) => {
    const { cycle } = context.req.param();
    const { unit, name } = ADD_EVIDENCE.query(context);
    const person = await allowed(deps, context, cycle, 'add_evidence', unit);
    const upload = {
      cycle,
      unit,
      name,
      sha256: digestOf(context),
      actor: person.id,
      at: await operations.businessNow(),
      claim: (sha256: string) => takeKeyOfFile(deps, context, { cycle, caller: person.id }, sha256),
    };
    return ADD_EVIDENCE.answer(context, await addEvidence(operations, files, upload, streamOf(context, uploadMs)));
  });
  app.get('/:cycle/evidence', EVIDENCE.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_reports');
    const page = pageAsked(context, 4);
    const rows = await evidenceRows(operations.db, cycle, unit, page);
    linkNext(context, rows, page, evidenceKey);
    return EVIDENCE.answer(context, rows);
  });
  app.get('/:cycle/evidence/:sha256', EVIDENCE_FILE.told, async (context) => {
    const { cycle, sha256 } = context.req.param();
    const { unit } = await permitted(deps, context, cycle, 'read_reports');
    const found = isSha256(sha256) ? await evidenceFile(operations.db, cycle, unit, sha256) : undefined;
    if (!found) throw operationError('not_found', 'unknown_evidence', sha256);
    return handOut(context, files, found);
  });
  return app;
}

/** The hash that the sender computed: `Content-Digest: sha-256=:<base64>:` (RFC 9530). */
function digestOf(context: Context): string | null {
  const header = context.req.header('content-digest');
  if (header === undefined) return null;
  const [, base64] = /^sha-256=:([A-Za-z0-9+/]{43}=):$/.exec(header) ?? [];
  if (base64 === undefined) throw operationError('refused', 'bad_request', 'header:Content-Digest');
  return Buffer.from(base64, 'base64').toString('hex');
}

/** The body as it comes; refused before it is read where it is said to be too long, and given up where it stalls. */
async function* streamOf(context: Context, ms: number): AsyncGenerator<Uint8Array> {
  if (Number(context.req.header('content-length') ?? '0') > EVIDENCE_LIMITS.file) {
    throw new OperationError('too_large', [{ line: null, code: 'file_too_large', subject: '', path: '/files/0' }]);
  }
  const { body } = context.req.raw;
  if (!body) return;
  const late = AbortSignal.timeout(ms);
  try {
    yield* Readable.fromWeb(body as ReadableStream, { signal: late });
  } catch (error) {
    if (error instanceof OperationError) throw error;
    throw late.aborted
      ? operationError('too_slow', 'upload_timeout', '')
      : operationError('cut_short', 'upload_cut', '');
  }
}

/** Hands a file out as something to save, never to run or show; one whose bytes have changed is not handed out. */
async function handOut(context: Context, files: EvidenceFiles, { sha256, name, size, mediaType }: EvidenceFile) {
  if ((await files.hashOf(sha256)) !== sha256) throw operationError('unavailable', 'file_changed', name);
  const plain = `evidence.${endingOf(name)}`;
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return context.body(Readable.toWeb(files.open(sha256)) as globalThis.ReadableStream, 200, {
    'Content-Type': mediaType,
    'Content-Length': String(size),
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
  });
}
