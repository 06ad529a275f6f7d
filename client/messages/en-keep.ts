import type { zhKeep } from './zh-keep.ts';

/** The same in English. */
export const enKeep: Record<keyof typeof zhKeep, string> = {
  'cli.backup': 'back up the record, files and settings into one file; also while everything runs',
  'cli.backup.out': 'the file to write (by default in backups/ of the data folder; keep a copy on another machine)',
  'cli.restore': 'restore a backup into an empty data folder (with DATABASE_URL, an empty database)',
  'cli.move': "move a trial's record to a production PostgreSQL; stop everything first",
  'cli.move.to': 'the address of an empty PostgreSQL database',
  'cli.upgrade':
    'after a new version: check the open workflows, back up, then upgrade the record; stop everything first',
  'backup.done': 'Backed up to {file} ({size}): {events} events, head {head}.',
  'restore.progress': 'restoring',
  'restore.done': 'Restored from {file}; every event was verified, head {head}.',
  'restore.next': 'Data folder {folder}. Run duban start now: it starts every workflow from the record.',
  'restore.next_production':
    'Data folder {folder}. Start duban worker and duban serve now: every workflow is started from the record.',
  'move.progress': 'moving',
  'move.done': 'Moved to {to}: {events} events, head {head}, everything shown the same to the byte.',
  'move.next':
    'The record in {folder} is retired; evidence files stay in {files}, which DUBAN_FILES may name. Set DATABASE_URL and start duban worker and duban serve now: every workflow is started from the record.',
  'upgrade.replayed': '{count} open workflows, all of which replay with this program.',
  'upgrade.nothing': 'The record is of this version already; there is nothing to upgrade.',
  'upgrade.done': 'Backed up to {file}, then upgraded: {steps}.',
  'upgrade.projections': 'what is shown was rebuilt',
  'doctor.temporal_answers': '{address}, answers, {workers} worker(s)',
  'doctor.temporal_silent': '{address}, does not answer ({workers} workers)',
  'doctor.no_temporal': 'Temporal does not answer: reports are still received, reminders and reviews wait for it',
  'doctor.no_worker': 'no worker asks for work: start duban worker',
  'doctor.backup': 'backup: {at}, {file} ({size}), head {head}',
  'doctor.backup_stale': 'the last backup is older than {days} days: run duban backup',
  'doctor.backup_never': 'never backed up: run duban backup',
  'doctor.no_security_administrator':
    'there is no security administrator: what the system administrator proposes of accounts waits for one, so invite one (until then the operator decides, by duban account approve)',
  'doctor.no_system_administrator':
    'there is no system administrator: nobody but the operator may propose what becomes of accounts, so invite one',
  'doctor.version': 'version {version}, address {url}',
  'refusal.file_exists': 'the file {subject} exists already and is not overwritten',
  'refusal.ended_early': 'the server {subject} ended before everything was sent; nothing was written',
  'refusal.own_record':
    'the data folder {subject} holds a record of your own, not the sample: run duban start --plan, or name another folder with DUBAN_HOME',
  'refusal.no_record': 'there is no record in {subject}',
  'refusal.folder_not_empty':
    'the data folder {subject} is not empty; a backup is only restored into an empty one (name another with DUBAN_HOME)',
  'refusal.database_not_empty': 'the database is not empty (it has the table {subject}); create an empty one',
  'refusal.sample_stays': '{subject} is the sample, which has a clock of its own and stays in the embedded database',
  'refusal.already_moved': 'the record has moved to {subject} already',
  'refusal.not_postgres': '"{subject}" is no address of a PostgreSQL (postgresql://user:password@host/database)',
  'refusal.does_not_replay':
    'the workflow {subject} does not replay with this program; go back to the former one until it has ended, or take a compatible version',
  'failure.backup_foreign': '{file} is no backup of Duban (or cut at its very beginning). Nothing was changed.',
  'failure.backup_cut': 'The backup {file} is incomplete: it ends at {part}. Nothing was changed.',
  'failure.backup_damaged': 'The backup {file} is damaged: {part} is not what was written. Nothing was changed.',
  'failure.backup_chain':
    'The record in the backup {file} was altered: the chain breaks at {part}. Nothing was changed.',
  'failure.record_newer': 'This data was written by a newer program ({what}); open it with that one or a later one.',
  'failure.record_older': 'The record is of an older version (it lacks {what}): stop everything and run duban upgrade.',
  'failure.record_unfinished': 'The last {what} was interrupted; run it again.',
  'failure.record_version':
    'The data folder has another database format ({what}): run duban backup with the former program, then duban restore with this one.',
  'failure.moved':
    'The record of the data folder {folder} moved to {to} on {at}; set DATABASE_URL and run duban worker and duban serve.',
  'failure.setting': 'the setting {setting} has a wrong value: {value}',
  'failure.folder_unusable':
    'the data folder {folder} can neither be made nor written to: name another, or look at its permissions (DUBAN_HOME).',
  'failure.disk_full': 'The disk is full ({path}): make room and try again.',
  'failure.no_write': 'Nothing can be written ({path}): look at its permissions, and whether the disk is read-only.',
  'failure.temporal': 'The Temporal server does not answer ({where}): {reason}',
  'failure.database': 'The database cannot be reached, or refused: {message}',
};
