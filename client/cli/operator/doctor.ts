import { faultsOf, type Health } from '../../explain/faults-text.ts';
import { when } from '../../messages/when.ts';
import type { LastBackup } from '../../views/last-backup.ts';
import { connect } from '../remote/connect.ts';
import { countsText } from '../shared/counts-text.ts';
import { megabytes } from '../shared/megabytes.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

/** What a server says of itself. */
interface Doctor extends Health {
  readonly parts: Readonly<Record<string, string>>;
  readonly businessNow: string;
  readonly pid: number;
  readonly version: string;
  readonly url: string;
}

/** `duban doctor`: every part's state and the last backup; fails when something that should happen by itself does not. */
export async function doctor(terminal: Terminal): Promise<ExitCode> {
  const health = await (await connect(terminal)).get('/doctor', {});
  const faults = faultsOf(terminal, health);
  const told = faults.map(({ message }) => `! ${message}`);
  const text = [stateText(terminal, health), ...backupText(terminal, health.backup.last), ...told].join('\n');
  terminal.out(terminal.json ? JSON.stringify(health, null, 2) : text);
  return faults.some(({ grave }) => grave) ? EXIT.failed : EXIT.done;
}

function stateText(
  { say, ...terminal }: Terminal,
  { parts, version, url, record, states, ...process }: Doctor,
): string {
  const temporal = say(`doctor.temporal_${states.temporal}`, {
    address: parts.temporal ?? '',
    workers: states.workers,
  });
  const state = say('doctor.text', {
    ...parts,
    temporal,
    businessNow: when(process.businessNow),
    pid: process.pid,
    events: record.events,
    head: `${record.events}:${record.head}`,
    waiting: record.receiptsWaiting,
    mailStates: countsText({ say, ...terminal }, 'mail.state', record.mail),
  });
  return [say('doctor.version', { version, url }), state].join('\n');
}

function backupText({ say }: Terminal, last: LastBackup | null): string[] {
  if (!last) return [];
  const { file, bytes, events, head } = last;
  return [say('doctor.backup', { at: when(last.at), file, size: megabytes(bytes), head: `${events}:${head}` })];
}
