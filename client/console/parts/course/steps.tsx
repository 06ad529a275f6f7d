import { CheckCircleFilled, ClockCircleOutlined, RightCircleFilled } from '@ant-design/icons';
import { COURSE } from '../../words/course.ts';
import { useWords } from '../../words/use-words.ts';
import './course.css';

const ICONS = { done: CheckCircleFilled, now: RightCircleFilled, to_come: ClockCircleOutlined } as const;

/** One step of something that goes from hand to hand: what it is, and whether it is done. */
export interface Step {
  readonly done: boolean;
  readonly words: string;
}

/** How far something has come: what has been done, what is at hand — the first that is not —, and what comes next. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const next = steps.findIndex((step) => !step.done);
  return (
    <ol className="course">
      {steps.map(({ done, words }, at) => (
        <Line key={words} words={words} standing={done ? 'done' : at === next ? 'now' : 'to_come'} />
      ))}
    </ol>
  );
}

interface Props {
  readonly words: string;
  readonly standing: keyof typeof ICONS;
}

function Line({ standing, words }: Props) {
  const say = useWords(COURSE);
  const Icon = ICONS[standing];
  return (
    <li data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
      <Icon aria-hidden="true" />
      <span>{words}</span>
      <small className={standing === 'now' ? undefined : 'unseen'}>{say(standing)}</small>
    </li>
  );
}
