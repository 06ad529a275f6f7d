import { Alert, Button } from 'antd';
import { useTimes } from '../../parts/use-times.ts';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import type { Duty } from '../duties/use-duties.ts';
import { BroughtTold } from './brought-told.tsx';
import { ClashTold } from './clash-told.tsx';
import type { Outcome } from './outcome.ts';
import type { Entries } from './use-entries.ts';

interface Props {
  /** Something is filled in that was not handed in. */
  readonly isDraft: boolean;
  readonly reports: readonly Duty[];
  readonly entries: Entries;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly pending: boolean;
}

/** That a draft is back or came from elsewhere, that it cannot be kept, what another made of it, and what became of what was sent; read aloud as it appears. */
export function FormNotices({ isDraft, reports, entries, outcomes, pending }: Props) {
  const say = useWords(FORM);
  const { instant } = useTimes();
  const { restoredAt, discard, draft } = entries;
  const { brought, isKept, saving } = draft;
  const count = (...of: Outcome['status'][]) => Object.values(outcomes).filter((o) => of.includes(o.status)).length;
  const begun = isDraft && Object.keys(outcomes).length === 0;
  const summary = [
    ['success', 'summary_done', count('taken', 'taken_late', 'received', 'drafted')],
    ['error', 'summary_refused', count('refused')],
    ['warning', 'summary_unanswered', count('unanswered')],
  ] as const;
  return (
    <div role="status">
      {begun && brought && <BroughtTold brought={brought} onDiscard={discard} />}
      {begun && !brought && restoredAt !== null && (
        <Alert
          type="info"
          showIcon
          title={say('restored', { at: instant(restoredAt) })}
          action={<Button onClick={discard}>{say('discard')}</Button>}
        />
      )}
      <ClashTold entries={entries} reports={reports} />
      {!isKept && saving.is !== 'saved' && <Alert type="warning" showIcon title={say('unkept')} />}
      {!pending &&
        summary.map(
          ([type, key, n]) => n > 0 && <Alert key={key} type={type} showIcon title={say(key, { count: n })} />,
        )}
    </div>
  );
}
