import {
  AuditOutlined,
  ExclamationCircleOutlined,
  PauseCircleOutlined,
  QuestionCircleOutlined,
  StarOutlined,
  UserDeleteOutlined,
} from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { PLAN } from '../../words/plan.ts';
import { useWords } from '../../words/use-words.ts';
import type { PlanMark, PlanRow } from './rows.ts';

const LOOKS = {
  conflict: ['warn', ExclamationCircleOutlined],
  assumed: ['warn', QuestionCircleOutlined],
  unassigned: ['bad', UserDeleteOutlined],
  asked: ['calm', AuditOutlined],
  key: ['calm', StarOutlined],
  not_running: ['calm', PauseCircleOutlined],
} as const satisfies Readonly<Record<PlanMark, readonly [string, React.ComponentType]>>;

/** What a person should look at of a row, each with its icon and word. */
export function Marks({ row }: { readonly row: PlanRow }) {
  return (
    <span className="plan-marks">
      {row.marks.map((mark) => (
        <MarkTold key={mark} mark={mark} standing={row.task.standing} />
      ))}
    </span>
  );
}

interface Props {
  readonly mark: PlanMark;
  readonly standing?: PlanRow['task']['standing'];
}

/** One such mark; of a task that does not run, how it stands instead. */
export function MarkTold({ mark, standing }: Props) {
  const say = useWords(PLAN);
  const [tone, Icon] = LOOKS[mark];
  const words = mark === 'not_running' && standing ? say(`standing.${standing}`) : say(`mark.${mark}`);
  return <Told tone={tone} icon={<Icon />} words={words} />;
}
