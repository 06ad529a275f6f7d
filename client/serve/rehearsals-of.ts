import { join } from 'node:path';
import type { Env } from '../../worker/config.ts';
import { openRehearsals, type Rehearsals } from '../rehearsals/rehearsals.ts';

/** The rehearsals of an installation, in its data folder; in real time, whatever its clock says. */
export function rehearsalsOf(folder: string, env: Env): Promise<Rehearsals> {
  return openRehearsals({ folder: join(folder, 'rehearsals'), env, now: () => new Date() });
}
