import { ClockCircleOutlined, ExclamationCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { LEFT } from '../words/left.ts';
import { useWords } from '../words/use-words.ts';
import './marks.css';

/** From how many working days on a deadline is said to be near. */
const NEAR = 2;

/** How many working days are left, as the server counted them: an icon and words, and only then a colour. */
export function DaysLeft({ days }: { readonly days: number }) {
  const say = useWords(LEFT);
  if (days < 0) return <Told tone="bad" icon={<WarningOutlined />} words={say('over', { count: -days })} />;
  const words = days === 0 ? say('today') : say('left', { count: days });
  return days <= NEAR ? (
    <Told tone="warn" icon={<ExclamationCircleOutlined />} words={words} />
  ) : (
    <Told tone="calm" icon={<ClockCircleOutlined />} words={words} />
  );
}

interface Props {
  readonly tone: 'good' | 'warn' | 'bad' | 'calm';
  readonly icon: React.ReactNode;
  readonly words: string;
}

/** A state of something: an icon and a word in one colour. */
export function Told({ tone, icon, words }: Props) {
  return (
    <span className={`told-state ${tone}`}>
      {icon} {words}
    </span>
  );
}
