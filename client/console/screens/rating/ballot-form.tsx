import { type KeyboardEvent, useEffect, useRef } from 'react';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { BallotTable } from './ballot-table.tsx';
import { faultsIn } from './faults.ts';
import { ballotOf, changedUnits } from './marks.ts';
import { MarksTaken } from './marks-taken.tsx';
import { SendMarks } from './send-marks.tsx';
import { useMarks } from './use-marks.ts';
import type { Round } from './use-round.ts';
import { useSending } from './use-sending.ts';

/** The form of a rater: every unit by every item in one table, sent in one go, refused where it is wrong. */
export function BallotForm({ round }: { readonly round: Round }) {
  const say = useWords(RATINGS);
  const form = useRef<HTMLFormElement>(null);
  const marks = useMarks(round);
  const sending = useSending(round);
  const changed = changedUnits(round, marks.sent, marks.filled);
  const faults = faultsIn(sending.error, sending.variables?.map(({ unit }) => unit) ?? []);
  useEffect(() => {
    if (sending.isError) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [sending.isError]);
  const send = () => {
    if (sending.isPending || changed.length === 0) return;
    const ballots = changed.map((unit) => ballotOf(unit, marks.sent, marks.filled));
    sending.mutate(ballots, { onSuccess: () => marks.forget(changed) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <section className="panel">
      <h2>{say('own')}</h2>
      <p className="faint">{say('own_told', { max: round.max })}</p>
      <p className="faint ballot-keys no-print">{say('keys')}</p>
      <form ref={form} noValidate onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
        <BallotTable round={round} marks={marks} changed={changed} faults={faults} />
        <div className="send-marks no-print">
          <MarksTaken sending={sending} faults={faults} changed={changed.length} />
          <SendMarks round={round} changed={changed} sending={sending} onSend={send} />
        </div>
      </form>
    </section>
  );
}
