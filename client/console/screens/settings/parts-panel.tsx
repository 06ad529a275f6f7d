import { Facts } from '../../parts/facts.tsx';
import { SETTINGS } from '../../words/settings.ts';
import { useWords } from '../../words/use-words.ts';
import type { Doctor } from './use-doctor.ts';

const LETTERS = ['pending', 'sending', 'accepted', 'undeliverable', 'unknown', 'superseded'] as const;
const CYCLES = ['running', 'ended'] as const;

/** The parts of the installation with where they are and how they answer. */
export function PartsPanel({ doctor: { parts, record, states, administrators } }: { readonly doctor: Doctor }) {
  const say = useWords(SETTINGS);
  const letters = LETTERS.flatMap((state) => told(record.mail[state], (count) => say(`mail.${state}`, { count })));
  const cycles = CYCLES.flatMap((state) => told(record.cycles[state], (count) => say(`cycles.${state}`, { count })));
  return (
    <section className="panel">
      <h2>{say('parts')}</h2>
      <Facts
        facts={[
          [say('record'), say('record_told', { place: parts.record ?? '', count: record.events })],
          [say('temporal'), say(`temporal.${states.temporal}`, { address: parts.temporal ?? '' })],
          [say('workers'), say('workers_count', { count: states.workers })],
          [say('mail'), [parts.mail, letters.join('、') || say('no_mail')].join(' · ')],
          [say('receipts'), say('receipts_count', { count: record.receiptsWaiting })],
          [say('cycles'), cycles.join('、') || say('no_cycle')],
          [say('administrators'), say('people', { system: administrators.system, security: administrators.security })],
        ]}
      />
    </section>
  );
}

function told(count: number | undefined, say: (count: number) => string): string[] {
  return count ? [say(count)] : [];
}
