import { CheckCircleOutlined, ClockCircleOutlined, EditOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { REVIEWS } from '../../words/reviews.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly state: string;
  /** Objections may still be raised. */
  readonly open: boolean;
}

/** How far a review has come, in words. */
export function Stage({ state, open }: Props) {
  const say = useWords(REVIEWS);
  if (state === 'published') return <Told tone="good" icon={<CheckCircleOutlined />} words={say('state.published')} />;
  if (state !== 'draft')
    return <Told tone="warn" icon={<ClockCircleOutlined />} words={say(`state.${state}` as 'state.proposed')} />;
  return <Told tone="warn" icon={<EditOutlined />} words={say(open ? 'state.draft' : 'state.closed')} />;
}
