import { Chips } from '../../parts/chips.tsx';
import { MAIL } from '../../words/mail.ts';
import { useWords } from '../../words/use-words.ts';
import { useMailCounts, type Which } from './use-mail.ts';

/** In this order; of the last two it is told where there are any. */
const STATES = ['accepted', 'pending', 'undeliverable', 'unknown', 'sending', 'superseded'] as const;
const ALWAYS = 4;

interface Props {
  readonly which: Which;
  readonly onChoose: (state: string) => void;
}

/** How many messages were sent, wait, could not be delivered or ended nobody knows how; pressing one shows only these. */
export function MailStates({ which, onChoose }: Props) {
  const say = useWords(MAIL);
  const { data } = useMailCounts(which);
  if (!data) return null;
  const chips = STATES.map((value) => ({
    value,
    shown: say(`state.${value}`),
    count: data.find(({ state }) => state === value)?.count ?? 0,
  }));
  const shown = chips.filter(({ value, count }, place) => place < ALWAYS || count > 0 || value === which.state);
  return <Chips label={say('state')} chips={shown} chosen={which.state} onChoose={onChoose} />;
}

/** How many messages there are of those that are chosen, in whatever state. */
export function MailTotal({ which }: Pick<Props, 'which'>) {
  const say = useWords(MAIL);
  const { data } = useMailCounts(which);
  if (!data) return null;
  return <p>{say('total', { count: data.reduce((sum, { count }) => sum + count, 0) })}</p>;
}
