import { z } from 'zod';

/** What stands at the end of a backup: what it is of, and the hash of each of its parts. */
const manifestSchema = z.object({
  format: z.literal('duban-backup/1'),
  made: z.string(),
  events: z.int().min(0),
  head: z.string().regex(/^[0-9a-f]{64}$/),
  migrations: z.array(z.string()),
  /** The sample runs on a clock of its own. */
  sample: z.boolean(),
  parts: z.array(z.object({ name: z.string(), sha256: z.string() })),
});

export type Manifest = z.output<typeof manifestSchema>;

/** A backup begins with its format, so that a foreign file is known at once, and ends with its manifest. */
export const FORMAT = 'duban-backup/1';
export const FIRST = 'format';
export const LAST = 'manifest.json';

/** foreign: no backup of ours. cut: it ends too early. damaged: a part is not what was written. chain: its events are not. */
export type BackupFaultCode = 'foreign' | 'cut' | 'damaged' | 'chain';

/** A backup cannot be trusted; `part` is the first one of which that is known. */
export class BackupFault extends Error {
  readonly code: BackupFaultCode;
  readonly file: string;
  readonly part: string;

  constructor(code: BackupFaultCode, file: string, part: string) {
    super(`${code} backup ${file}: ${part}`);
    this.name = 'BackupFault';
    this.code = code;
    this.file = file;
    this.part = part;
  }
}

/** Reads a manifest; a file that has none of ours is foreign or damaged. */
export function readManifest(file: string, content: Buffer): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(content.toString('utf8')));
  } catch {
    throw new BackupFault('damaged', file, LAST);
  }
}
