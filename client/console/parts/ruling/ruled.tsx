import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import type { Say } from '../../words/use-words.ts';
import { Told } from '../days-left.tsx';

interface Props {
  readonly ruling: { readonly upheld: boolean } | null;
  readonly say: Say<'unruled' | 'upheld' | 'overruled'>;
}

/** Whether an objection was ruled on, and how. */
export function Ruled({ ruling, say }: Props) {
  if (ruling === null) return <Told tone="warn" icon={<ClockCircleOutlined />} words={say('unruled')} />;
  return ruling.upheld ? (
    <Told tone="good" icon={<CheckCircleOutlined />} words={say('upheld')} />
  ) : (
    <Told tone="calm" icon={<CloseCircleOutlined />} words={say('overruled')} />
  );
}
