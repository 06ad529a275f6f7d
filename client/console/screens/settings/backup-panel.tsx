import { Facts } from '../../parts/facts.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { SETTINGS } from '../../words/settings.ts';
import { useWords } from '../../words/use-words.ts';
import type { Doctor } from './use-doctor.ts';

const MEGABYTE = 1_000_000;

/** The last backup, how often there should be one, and who makes it. */
export function BackupPanel({ backup: { last, withinDays } }: Pick<Doctor, 'backup'>) {
  const say = useWords(SETTINGS);
  const { instant } = useTimes();
  const told =
    last && say('backup_told', { at: instant(last.at), size: (last.bytes / MEGABYTE).toFixed(1), count: last.events });
  return (
    <section className="panel">
      <h2>{say('backup')}</h2>
      <Facts
        facts={[
          [say('last_backup'), told ?? say('no_backup')],
          ...(last ? [[say('file'), last.file] as const] : []),
          [say('at_most'), say('days', { count: withinDays })],
          [say('how'), say('how_told', { command: 'duban backup' })],
        ]}
      />
    </section>
  );
}
