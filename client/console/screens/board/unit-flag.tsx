import { Link } from 'react-router';
import { Flag, type FlagRules } from '../../parts/flag.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { BOARD } from '../../words/board.ts';
import { useWords } from '../../words/use-words.ts';
import type { ShownRow } from './matches.ts';

interface Props {
  readonly row: ShownRow;
  readonly rules: FlagRules;
}

/** The newest flag of a row's unit, which leads to its reasons; nothing before a review was published. */
export function UnitFlag({ row: { unit, unitName, flag }, rules }: Props) {
  const say = useWords(BOARD);
  const periodName = usePeriodName();
  if (!flag) return null;
  const label = rules.find((r) => r.flag === flag.flag)?.label ?? flag.flag;
  return (
    <Link
      to={`../why/${flag.period}/${unit}`}
      relative="path"
      aria-label={say('why', { unit: unitName, period: periodName(flag.period), flag: label })}
    >
      <Flag flag={flag.flag} rules={rules} />
    </Link>
  );
}
