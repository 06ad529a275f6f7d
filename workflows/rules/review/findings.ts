import type { EvidenceFile } from '../evidence/file.ts';

/** Something a supervisor found about a unit and named: what, how it is known, and what proves it (000-1, 001-1, 003-3). */
export interface Finding {
  readonly unit: string;
  /** The name by which a policy's rules know it: 推诿扯皮, 真抓实干. */
  readonly name: string;
  readonly text: string;
  readonly source: string;
  readonly evidence: string;
  readonly files?: readonly EvidenceFile[];
}
