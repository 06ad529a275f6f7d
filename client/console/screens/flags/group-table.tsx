import { Link } from 'react-router';
import { Flag, type FlagRules, useFlagName } from '../../parts/flag.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { useShares } from '../../parts/shares.ts';
import type { FlagsOf } from '../../parts/use-flags.ts';
import { useGroupName } from '../../parts/use-group-name.ts';
import { useNarrow } from '../../parts/use-narrow.ts';
import { FLAGS } from '../../words/flags.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';
import { Movement } from './movement.tsx';

interface Props {
  readonly name: string;
  readonly units: FlagsOf['units'];
  readonly periods: readonly string[];
  readonly rules: FlagRules;
}

/** One group: its units by their last rank, with the flag of every review and how they moved. */
export function GroupTable({ name, units, periods, rules }: Props) {
  const say = useWords(FLAGS);
  // A phone has room for the newest; those before are a press away, with the reasons.
  const narrow = useNarrow();
  const periodName = usePeriodName();
  const shown = narrow ? periods.slice(-1) : periods;
  return (
    <section className="panel flags-group">
      <h2>{useGroupName()(name)}</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('rank')}</th>
            <th scope="col">{say('unit')}</th>
            {shown.map((period) => (
              <th scope="col" key={period}>
                {periodName(period)}
              </th>
            ))}
            <th scope="col" className="figure-cell">
              {say('score')}
            </th>
            {!narrow && <th scope="col">{say('movement')}</th>}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <UnitRow key={unit.unit} unit={unit} shown={shown} periods={periods} rules={rules} narrow={narrow} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps extends Omit<Props, 'name' | 'units'> {
  readonly unit: FlagsOf['units'][number];
  /** The reviews whose flags have room. */
  readonly shown: readonly string[];
  readonly narrow: boolean;
}

/** A unit's line; where it is narrow, how it moved stands beside its rank. */
function UnitRow({ unit, shown, periods, rules, narrow }: RowProps) {
  const result = useWords(RESULTS);
  const { score } = useShares();
  const [before, last] = [unit.flags[periods.at(-2) ?? ''], unit.flags[periods.at(-1) ?? '']];
  const moved = <Movement before={before?.rank ?? null} now={last?.rank ?? null} />;
  return (
    <tr>
      <td className="figure-cell">
        {last?.rank ?? result('unranked')} {narrow && before && moved}
      </td>
      <th scope="row">{unit.name}</th>
      {shown.map((period) => (
        <td key={period}>
          <Given unit={unit} period={period} rules={rules} />
        </td>
      ))}
      <td className="figure-cell" title={last?.score ?? ''}>
        {score(last?.score ?? null)}
      </td>
      {!narrow && <td>{moved}</td>}
    </tr>
  );
}

interface GivenProps {
  readonly unit: FlagsOf['units'][number];
  readonly period: string;
  readonly rules: FlagRules;
}

function Given({ unit, period, rules }: GivenProps) {
  const say = useWords(FLAGS);
  const result = useWords(RESULTS);
  const periodName = usePeriodName();
  const flagName = useFlagName(rules);
  const given = unit.flags[period];
  if (!given) return <span className="faint">–</span>;
  const label = flagName(given.flag);
  return (
    <Link
      to={`../why/${period}/${unit.unit}`}
      relative="path"
      aria-label={say('why', { unit: unit.name, period: periodName(period), flag: label })}
    >
      <Flag flag={given.flag} rules={rules} />
      {given.settled === false && <small className="warned">{result('unsettled')}</small>}
    </Link>
  );
}
