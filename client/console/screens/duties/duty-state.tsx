import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  EditOutlined,
  RollbackOutlined,
  SafetyCertificateOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { DUTY } from '../../words/duties.ts';
import { useWords } from '../../words/use-words.ts';
import { type DutyStanding, standingOf } from './standing-of.ts';
import type { Duty } from './use-duties.ts';

const LOOKS = {
  open: ['calm', EditOutlined],
  late: ['bad', WarningOutlined],
  returned: ['bad', RollbackOutlined],
  sent_back: ['bad', RollbackOutlined],
  waiting: ['warn', ClockCircleOutlined],
  handed: ['good', CheckCircleOutlined],
  handed_late: ['warn', CheckCircleOutlined],
  verified: ['good', SafetyCertificateOutlined],
} as const satisfies Readonly<Record<DutyStanding, readonly [string, React.ComponentType]>>;

/** Where a report stands, in a word with its icon. */
export function DutyState({ duty }: { readonly duty: Duty }) {
  const say = useWords(DUTY);
  const standing = standingOf(duty);
  const [tone, Icon] = LOOKS[standing];
  return <Told tone={tone} icon={<Icon />} words={say(`status.${standing}`)} />;
}
