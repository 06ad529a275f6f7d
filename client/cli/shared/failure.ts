import { BackupFault } from '../../../activities/backup/manifest.ts';
import { RecordUnfit } from '../../../activities/record-unfit.ts';
import { StoreError } from '../../../activities/store/database.ts';
import { SettingMissing, SettingWrong } from '../../../worker/config.ts';
import { FolderInUse } from '../../../worker/folder-in-use.ts';
import { MovedAway } from '../../../worker/folder-state.ts';
import { BinaryMissing } from '../../../worker/server-binary.ts';
import { OperationError, type Refused } from '../../operations/errors.ts';
import { Stuck } from '../../operations/stuck.ts';
import { PortTaken } from '../../serve/port-taken.ts';
import { NoServer, NoToken } from '../remote/api.ts';
import { refusalLine } from './refusal-line.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { when } from './when.ts';

/** Says what went wrong in a sentence; only a fault of the program itself shows where it happened. */
export function tellFailure(terminal: Terminal, error: unknown): ExitCode {
  const { say } = terminal;
  if (error instanceof OperationError) {
    tellRefusals(terminal, error.refusals);
    return error.kind === 'unavailable' ? EXIT.failed : EXIT.badInput;
  }
  if (error instanceof BinaryMissing) {
    const { program, wheel, version, setting } = error.binary;
    terminal.err(`${say('failure.binary', { program, wheel, version, setting })}\n`);
    for (const way of error.tried) terminal.err(`  - ${way}\n`);
    return EXIT.failed;
  }
  if (error instanceof Stuck) {
    terminal.err(`${say('failure.stuck', { message: error.message })}\n`);
    return EXIT.failed;
  }
  if (error instanceof BackupFault) {
    terminal.err(`${say(`failure.backup_${error.code}`, { file: error.file, part: error.part })}\n`);
    return EXIT.badInput;
  }
  const sentence = plainSentence(terminal, error);
  if (sentence) {
    terminal.err(`${sentence}\n`);
    return EXIT.failed;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(`${say('failure.unexpected')}\n${text}\n`);
  return EXIT.failed;
}

/** Tells every refusal; as JSON where that was asked for. */
function tellRefusals(terminal: Terminal, refusals: readonly Refused[]): void {
  const told = refusals.map((refused) => ({ ...refused, message: refusalLine(terminal, refused) }));
  if (terminal.json) terminal.out(JSON.stringify({ refusals: told }, null, 2));
  else for (const { message } of told) terminal.err(`${message}\n`);
}

/** What people can mend themselves, in a sentence. */
function plainSentence({ say }: Terminal, error: unknown): string | null {
  if (error instanceof NoServer) return say('failure.no_server', { where: error.where });
  if (error instanceof NoToken) return say('failure.no_token', { post: error.post, file: error.file });
  if (error instanceof PortTaken) return say('failure.port_taken', { where: error.where });
  if (error instanceof SettingMissing) return say('failure.settings', { names: error.names.join(', ') });
  if (error instanceof SettingWrong) return say('failure.setting', { setting: error.setting, value: error.value });
  if (error instanceof RecordUnfit) return say(`failure.record_${error.how}`, { what: error.what });
  if (error instanceof MovedAway) {
    return say('failure.moved', { folder: error.folder, to: error.moved.to, at: when(error.moved.at) });
  }
  if (error instanceof StoreError) return say('failure.database', { message: error.message || error.code });
  if (error instanceof FolderInUse) {
    return say('failure.folder_in_use', { folder: error.folder, pid: error.pid === null ? '' : ` (pid ${error.pid})` });
  }
  return null;
}
