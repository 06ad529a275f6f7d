/** A file that proves something, as everything but the file store knows it: by the SHA-256 of its bytes. */
export interface EvidenceFile {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
}

/** How much evidence is taken: bytes of a file and of a unit in a calendar year, files with one act, files a minute. */
export const EVIDENCE_LIMITS = {
  file: 20 * 1024 * 1024,
  unitAndYear: 2 * 1024 ** 3,
  together: 10,
  aMinute: 20,
} as const;

/** The kinds of file that prove things: documents, tables, pictures; by the ending of their name. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  csv: 'text/csv',
};

/** The ending of a file's name in lower case, without its dot; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The media type that a name promises; undefined where files of that ending are not taken. */
export function mediaTypeOf(name: string): string | undefined {
  const ending = endingOf(name);
  return Object.hasOwn(MEDIA_TYPES, ending) ? MEDIA_TYPES[ending] : undefined;
}

const LONGEST_NAME = 120;
/** Names that mean a device to Windows, whatever follows the dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Separators, what Windows forbids, controls, and marks that turn the direction of writing or cannot be seen. */
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** True for a name that is safe to show and to save under; the store never uses it as a path. */
export function isFileName(name: string): boolean {
  if (name === '' || name !== name.trim() || [...name].length > LONGEST_NAME) return false;
  return !(FORBIDDEN.test(name) || DEVICE.test(name) || /^\.+$/.test(name) || name.endsWith('.'));
}

/** True for the SHA-256 of something, as lower-case hex. */
export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
