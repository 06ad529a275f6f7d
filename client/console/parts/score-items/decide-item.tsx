import { keyed } from '../../../api/client.ts';
import type { Sent } from '../../../api/described.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ITEMS } from '../../words/score-items.ts';
import { useWords } from '../../words/use-words.ts';
import { ActButton } from '../act/act-button.tsx';
import { useItemText } from './use-item-text.ts';
import type { Item } from './use-items.ts';

type Decision = Sent<'actOnScoreItem'>;

const TOUCHES = ['items'];

/** Approves or rejects an item, for whoever may; who proposed it is told that another post approves it. */
export function DecideItem({ item }: { readonly item: Item }) {
  const say = useWords(ITEMS);
  const { own } = useStanding();
  const decide = useDecide(item);
  const text = useItemText()(item);
  const isOwn = item.status === 'open' && !item.frozen && own?.post.id === item.proposedBy;
  const isLeaders = !isOwn && item.asks.length > 0 && !item.asks.includes('approve_item');
  return (
    <div className="acts no-print">
      {isOwn && <span className="faint">{say('other_approves')}</span>}
      {isLeaders && <span className="faint">{say('leader_approves')}</span>}
      {item.asks.includes('approve_item') && (
        <ActButton
          look="small"
          name={say('approve')}
          of={text}
          told={
            <>
              <p>{text}</p>
              <p>{say('approve_told')}</p>
            </>
          }
          act={(_values, key) => decide({ ask: 'approve_item' }, key)}
          touches={TOUCHES}
        />
      )}
      {item.asks.includes('reject_item') && (
        <ActButton
          look="small"
          name={say(isOwn ? 'take_back' : 'reject')}
          of={text}
          told={text}
          fields={[{ name: 'reason', label: say('why'), kind: 'text', required: true }]}
          act={({ reason = '' }, key) => decide({ ask: 'reject_item', reason }, key)}
          touches={TOUCHES}
        />
      )}
    </div>
  );
}

function useDecide({ id }: Item) {
  const cycle = useStanding().cycle ?? '';
  return (body: Decision, key: string) =>
    asked(() => api.POST('/cycles/{cycle}/score-items/{id}/requests', { params: keyed({ cycle, id }, key), body }));
}
