import type { PartStates } from '../../operations/part-states.ts';
import type { RecordHealth } from '../../views/health.ts';
import type { BackupHealth } from '../../views/last-backup.ts';
import { connect } from '../remote/api.ts';
import { countsText } from '../shared/counts-text.ts';
import { entryName } from '../shared/entry-name.ts';
import { megabytes } from '../shared/megabytes.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { when } from '../shared/when.ts';

/** What a server says of itself. */
export interface Doctor {
  readonly parts: Readonly<Record<string, string>>;
  readonly businessNow: string;
  readonly pid: number;
  readonly record: RecordHealth;
  readonly states: PartStates;
  readonly backup: BackupHealth;
}

/** `duban doctor`: every part's state and the last backup; fails when something that should happen by itself does not. */
export async function doctor(terminal: Terminal): Promise<ExitCode> {
  const health = await (await connect(terminal)).get<Doctor>('/doctor');
  const faults = faultsOf(terminal, health);
  const text = [stateText(terminal, health), ...backupText(terminal, health.backup), ...faults].join('\n');
  terminal.out(terminal.json ? JSON.stringify(health, null, 2) : text);
  return faults.length === 0 ? EXIT.done : EXIT.failed;
}

function stateText({ say, ...terminal }: Terminal, { parts, businessNow, pid, record, states }: Doctor): string {
  const temporal = say(`doctor.temporal_${states.temporal}`, {
    address: parts.temporal ?? '',
    workers: states.workers,
  });
  return say('doctor.text', {
    ...parts,
    temporal,
    businessNow: when(businessNow),
    pid,
    events: record.events,
    head: `${record.events}:${record.head}`,
    waiting: record.receiptsWaiting,
    mailStates: countsText({ say, ...terminal }, 'mail.state', record.mail),
  });
}

/** The last backup, and a warning where there should be a newer one. */
function backupText({ say }: Terminal, { last, stale, withinDays }: BackupHealth): string[] {
  if (!last) return [say('doctor.backup_never')];
  const { file, bytes, events, head } = last;
  const found = say('doctor.backup', { at: when(last.at), file, size: megabytes(bytes), head: `${events}:${head}` });
  return stale ? [found, say('doctor.backup_stale', { days: withinDays })] : [found];
}

function faultsOf(terminal: Terminal, { record, states }: Doctor): string[] {
  const { say } = terminal;
  const idle = states.temporal === 'silent' ? [say('doctor.no_temporal')] : [say('doctor.no_worker')];
  const overdue = record.overdue.map(({ cycle, kind, period, at }) =>
    say('doctor.overdue', { cycle, kind: entryName(terminal, kind), period, at: when(at) }),
  );
  return [...(states.workers === 0 ? idle : []), ...overdue];
}
