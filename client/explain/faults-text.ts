import { sayCode } from '../messages/catalogue.ts';
import { when } from '../messages/when.ts';
import type { PartStates } from '../operations/part-states.ts';
import type { RecordHealth } from '../views/health.ts';
import type { BackupHealth } from '../views/last-backup.ts';
import type { Voice } from './voice.ts';

/** How the parts of an installation stand. */
export interface Health {
  readonly record: RecordHealth;
  readonly states: PartStates;
  readonly backup: BackupHealth;
  /** How many there are of each duty of administrators. */
  readonly administrators: { readonly system: number; readonly security: number };
}

/** Something of an installation that somebody should do something about, with what to do. */
export interface InstallationFault {
  readonly code:
    | 'no_temporal'
    | 'no_worker'
    | 'overdue'
    | 'backup_stale'
    | 'backup_never'
    | 'no_system_administrator'
    | 'no_security_administrator';
  /** True where what should happen by itself does not. */
  readonly grave: boolean;
  readonly message: string;
}

/** What is wrong with an installation, what is grave first; nothing where all is well. */
export function faultsOf({ say }: Voice, { record, states, backup, administrators }: Health): InstallationFault[] {
  const fault = (code: InstallationFault['code'], grave: boolean, message: string) => ({ code, grave, message });
  const idle = states.temporal === 'silent' ? 'no_temporal' : 'no_worker';
  const overdue = record.overdue.map(({ cycle, kind, period, at }) =>
    say('doctor.overdue', { cycle, kind: sayCode(say, 'entry', kind, {}), period, at: when(at) }),
  );
  const days = backup.withinDays;
  const { system, security } = administrators;
  const vacant = system === 0 ? 'no_system_administrator' : 'no_security_administrator';
  return [
    ...(states.workers === 0 ? [fault(idle, true, say(`doctor.${idle}`))] : []),
    ...overdue.map((message) => fault('overdue', true, message)),
    ...(backup.last === null ? [fault('backup_never', false, say('doctor.backup_never'))] : []),
    ...(backup.last && backup.stale ? [fault('backup_stale', false, say('doctor.backup_stale', { days }))] : []),
    ...((system === 0) !== (security === 0) ? [fault(vacant, false, say(`doctor.${vacant}`))] : []),
  ];
}
