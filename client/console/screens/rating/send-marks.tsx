import { SendOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { NoAnswer } from '../../../api/client.ts';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import type { Round } from './use-round.ts';
import type { Sending } from './use-sending.ts';

interface Props {
  readonly round: Round;
  /** The units of which something is filled in that was not sent. */
  readonly changed: readonly string[];
  readonly sending: Sending;
  readonly onSend: () => void;
}

/** How much is filled in and how much is left, and the button that sends it. */
export function SendMarks({ round: { own }, changed, sending, onSend }: Props) {
  const say = useWords(RATINGS);
  const count = changed.length;
  const done = own?.ballots.map(({ ratee }) => ratee) ?? [];
  const left = (own?.ratees ?? []).filter((unit) => !done.includes(unit) && !changed.includes(unit)).length;
  return (
    <>
      <span>{count === 0 ? say('nothing') : say('filled', { count })}</span>
      <span className="faint">{left === 0 ? say('all_rated') : say('left', { count: left })}</span>
      <Button
        type="primary"
        icon={<SendOutlined />}
        disabled={count === 0}
        loading={sending.isPending}
        onClick={onSend}
      >
        {say(sending.error instanceof NoAnswer ? 'again' : 'send', { count })}
      </Button>
    </>
  );
}
