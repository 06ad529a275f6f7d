import { useId } from 'react';
import { DaysLeft } from '../../parts/days-left.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { DUTY } from '../../words/duties.ts';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import { DutyState } from '../duties/duty-state.tsx';
import { isOpen } from '../duties/standing-of.ts';
import type { Duty } from '../duties/use-duties.ts';
import { type EntryLine, lineOf } from './entry.ts';
import { EvidenceFiles } from './evidence-files.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import type { Outcome } from './outcome.ts';
import { ReasonField } from './reason-field.tsx';
import { TaskOutcome } from './task-outcome.tsx';
import type { Entries } from './use-entries.ts';
import { WholeNote } from './whole-note.tsx';

interface Props {
  readonly duty: Duty;
  readonly entries: Entries;
  readonly outcome: Outcome | undefined;
}

/** A task: its head, a row for each indicator, and below them its reason, its files and what became of it. */
export function TaskRows({ duty, entries, outcome }: Props) {
  const say = useWords(DUTY);
  const sayForm = useWords(FORM);
  const { by } = useTimes();
  const id = useId();
  const entry = entries.of(duty);
  const back = duty.draft?.status === 'sent_back' ? duty.draft.reason : duty.returned;
  const faults = outcome?.status === 'refused' ? outcome.faults : [];
  const change = (indicator: string) => (part: Partial<EntryLine>) =>
    entries.change(duty, (e) => ({ ...e, lines: { ...e.lines, [indicator]: { ...lineOf(e, indicator), ...part } } }));
  return (
    <tbody>
      <tr className="task-head">
        <th scope="rowgroup" colSpan={8} id={id}>
          <span className="task-title">{duty.title}</span> <DutyState duty={duty} />{' '}
          <span className="faint">
            {say('deadline')} {by(duty.deadline)}
          </span>{' '}
          {isOpen(duty) && <DaysLeft days={duty.left} />}
          {back !== null && <span className="duty-why">{say('returned_for', { reason: back })}</span>}
        </th>
      </tr>
      {duty.indicators.map((indicator) => (
        <IndicatorRow
          key={indicator.indicator}
          duty={duty}
          indicator={indicator}
          line={lineOf(entry, indicator.indicator)}
          faults={faults.filter((f) => f.indicator === indicator.indicator)}
          onChange={change(indicator.indicator)}
        />
      ))}
      <tr className="task-foot">
        <td colSpan={8}>
          {duty.indicators.length === 0 && (
            <WholeNote line={lineOf(entry, '')} label={sayForm('note_only')} onChange={change('')} />
          )}
          <ReasonField
            duty={duty}
            entry={entry}
            faults={faults}
            onChange={(reason) => entries.change(duty, (e) => ({ ...e, reason }))}
          />
          <EvidenceFiles
            duty={duty}
            files={entry.files}
            onChange={(next) => entries.change(duty, (e) => ({ ...e, files: next(e.files) }))}
          />
          <TaskOutcome outcome={outcome} />
        </td>
      </tr>
    </tbody>
  );
}
