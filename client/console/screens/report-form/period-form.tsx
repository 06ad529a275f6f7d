import { type KeyboardEvent, useState } from 'react';
import { Waiting } from '../../app/shell/waiting.tsx';
import { useIsSendingFiles } from '../../parts/use-evidence.ts';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import { isOpen, nameOf } from '../duties/standing-of.ts';
import { type Duty, useDesk } from '../duties/use-duties.ts';
import { isFilled } from './entry.ts';
import { FormNotices } from './form-notices.tsx';
import { SendBar } from './send-bar.tsx';
import { TaskRows } from './task-rows.tsx';
import { useEntries } from './use-entries.ts';
import { useSending } from './use-sending.ts';

interface Props {
  readonly period: string;
  readonly reports: readonly Duty[];
}

/** The form: every task with its indicators, a draft that is kept all the while, and everything sent in one go. */
export function PeriodForm({ period, reports }: Props) {
  const say = useWords(FORM);
  const { isHead } = useDesk();
  const entries = useEntries(period);
  const [order] = useState(() => reports.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a))).map(nameOf));
  const { outcomes, pending, send } = useSending(entries);
  // What had no answer is asked about again, although the record may have it by now.
  const isToSend = (duty: Duty) => isFilled(duty, entries.of(duty)) || outcomes[nameOf(duty)]?.status === 'unanswered';
  const filled = reports.filter(isToSend);
  const uploading = useIsSendingFiles();
  const sendAll = () => void (pending || uploading || filled.length === 0 || send(filled));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) sendAll();
  };
  if (!entries.draft.isReady) return <Waiting />;
  return (
    <form className="period-form" onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()} noValidate>
      <p className="faint no-print desk-only">
        {say('keys')} {reports.some((duty) => duty.carries) && say('keys_carry')}
      </p>
      <FormNotices
        isDraft={filled.length > 0}
        reports={reports}
        entries={entries}
        outcomes={outcomes}
        pending={pending}
      />
      <table className="entry-table">
        <thead>
          <tr>
            {(['indicator', 'target', 'schedule', 'last', 'gap', 'value', 'note', 'more'] as const).map((key) => (
              <th scope="col" key={key}>
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        {inOrder(reports, order).map((duty) => (
          <TaskRows key={nameOf(duty)} duty={duty} entries={entries} outcome={outcomes[nameOf(duty)]} />
        ))}
      </table>
      <SendBar
        count={filled.length}
        saving={entries.draft.saving}
        pending={pending}
        uploading={uploading}
        again={Object.values(outcomes).some((o) => o.status === 'unanswered')}
        drafts={!isHead && filled.some((duty) => duty.signed)}
        onSend={sendAll}
      />
    </form>
  );
}

/** What is left to do came first when the page was opened; nothing moves while somebody writes. */
function inOrder(reports: readonly Duty[], order: readonly string[]): Duty[] {
  return reports.toSorted((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)));
}
