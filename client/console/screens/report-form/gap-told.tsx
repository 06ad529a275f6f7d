import { CaretDownOutlined, CaretUpOutlined, MinusOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  /** As the server tells it, a share of 1; null where nothing was reported. */
  readonly gap: string | null;
  /** Of what was reported for this very period. */
  readonly as?: 'now';
}

/** How far a value is from the schedule, in percentage points. */
export function GapTold({ gap, as }: Props) {
  const say = useWords(FORM);
  if (gap === null) return <span className="faint">—</span>;
  const points = (Number(gap) * 100).toFixed(1);
  const value = Number(points);
  const words = value === 0 ? say('even') : say(value < 0 ? 'behind' : 'ahead', { points: points.replace('-', '') });
  const Icon = value === 0 ? MinusOutlined : value < 0 ? CaretDownOutlined : CaretUpOutlined;
  return <Told tone={value < 0 ? 'bad' : 'good'} icon={<Icon />} words={as ? say(as, { gap: words }) : words} />;
}
