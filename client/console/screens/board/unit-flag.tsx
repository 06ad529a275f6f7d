import { Link } from 'react-router';
import { Flag, type FlagRules, useFlagName } from '../../parts/flag.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { BOARD } from '../../words/board.ts';
import { useWords } from '../../words/use-words.ts';
import type { ShownRow } from './matches.ts';
import './unit-flag.css';

interface Props {
  readonly row: ShownRow;
  readonly rules: FlagRules;
}

/** The newest flag of a row's unit and the period it is of, which leads to its reasons; nothing before a review was published. */
export function UnitFlag({ row: { unit, unitName, flag }, rules }: Props) {
  const say = useWords(BOARD);
  const periodName = usePeriodName();
  const flagName = useFlagName(rules);
  if (!flag) return null;
  const period = periodName(flag.period);
  const label = flagName(flag.flag);
  return (
    <Link
      to={`../why/${flag.period}/${unit}`}
      relative="path"
      className="unit-flag"
      aria-label={say('why', { unit: unitName, period, flag: label })}
    >
      <Flag flag={flag.flag} rules={rules} /> <small>{period}</small>
    </Link>
  );
}
