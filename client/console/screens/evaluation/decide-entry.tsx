import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { YEAR_ACTS } from '../../words/evaluation-acts.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import { useEntryText } from './use-entry-text.ts';
import { type Entry, type Evaluation, TOUCHES, useRequest } from './use-evaluation.ts';

interface Props {
  readonly evaluation: Evaluation;
  readonly entry: Entry;
}

/** Approves or rejects an item, for whoever may; who proposed it is told that another post approves it. */
export function DecideEntry({ evaluation, entry }: Props) {
  const say = useWords(YEAR_ACTS);
  const { own } = useStanding();
  const request = useRequest(evaluation);
  const text = `${useNames(evaluation).unit(entry.unit)} ${useEntryText(evaluation)(entry)}`;
  const { id, asks, reason: why } = entry;
  const isOwn = entry.status === 'open' && own?.post.id === entry.proposedBy;
  return (
    <div className="acts no-print">
      {isOwn && <span className="faint">{say('other_approves')}</span>}
      {asks.includes('approve_entry') && (
        <ActButton
          look="small"
          name={say('act.approve_entry')}
          of={text}
          told={`${text}：${why}`}
          act={(_values, key) => request({ ask: 'approve_entry', id }, key)}
          touches={TOUCHES}
        />
      )}
      {asks.includes('reject_entry') && (
        <ActButton
          look="small"
          name={say(isOwn ? 'act.take_back' : 'act.reject_entry')}
          of={text}
          told={`${text}：${why}`}
          fields={[{ name: 'reason', label: say('reason'), kind: 'text', required: true }]}
          act={({ reason = '' }, key) => request({ ask: 'reject_entry', id, reason }, key)}
          touches={TOUCHES}
        />
      )}
    </div>
  );
}
