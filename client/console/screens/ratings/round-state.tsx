import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined, EditOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import type { ListedRound } from './use-rounds.ts';

interface Props {
  readonly round: Pick<ListedRound, 'state' | 'begun' | 'opensAt'>;
}

/** How far a round has come, in words. */
export function RoundState({ round: { state, begun, opensAt } }: Props) {
  const say = useWords(RATINGS);
  const { instant } = useTimes();
  if (state === 'closed') return <Told tone="good" icon={<CheckCircleOutlined />} words={say('state.closed')} />;
  if (state === 'withdrawn') return <Told tone="calm" icon={<CloseCircleOutlined />} words={say('state.withdrawn')} />;
  if (begun) return <Told tone="warn" icon={<EditOutlined />} words={say('state.open')} />;
  return <Told tone="calm" icon={<ClockCircleOutlined />} words={say('state.coming', { at: instant(opensAt) })} />;
}
