import type { OperationDeps } from '../operations/deps.ts';
import { handIn, type PlayedReport } from '../operations/hand-in.ts';
import { every, type Loop } from './loops.ts';
import { SAMPLE } from './sample.ts';

const LOOK_EVERY_MS = 1_000;

/** The sample's departments go on reporting by themselves, late or never as real ones do; one is left to the newcomer. */
export function sampleDepartments(
  deps: OperationDeps,
  reports: readonly PlayedReport[],
  onError: (error: unknown) => void,
): Loop {
  const coming = reports.filter((r) => r.at >= SAMPLE.at && r.report.unit !== SAMPLE.left);
  let next = 0;
  return every(
    LOOK_EVERY_MS,
    async () => {
      const now = await deps.businessNow();
      const upTo = coming.findIndex((r) => r.at > now);
      const due = coming.slice(next, upTo < 0 ? undefined : upTo);
      await handIn(deps, SAMPLE.id, due);
      next += due.length;
    },
    onError,
  );
}
