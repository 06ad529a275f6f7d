import { Link } from 'react-router';
import { Flag, type FlagRules } from '../../parts/flag.tsx';
import { useShares } from '../../parts/shares.ts';
import type { FlagsOf } from '../../parts/use-flags.ts';
import { useGroupName } from '../../parts/use-group-name.ts';
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
  const result = useWords(RESULTS);
  const { score } = useShares();
  const [before, last] = [periods.at(-2) ?? '', periods.at(-1) ?? ''];
  return (
    <section className="flags-group">
      <h2>{useGroupName()(name)}</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('rank')}</th>
            <th scope="col">{say('unit')}</th>
            {periods.map((period) => (
              <th scope="col" key={period}>
                {period}
              </th>
            ))}
            <th scope="col" className="figure-cell">
              {say('score')}
            </th>
            <th scope="col">{say('movement')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unit}>
              <td className="figure-cell">{unit.flags[last]?.rank ?? result('unranked')}</td>
              <th scope="row">{unit.name}</th>
              {periods.map((period) => (
                <td key={period}>
                  <Given unit={unit} period={period} rules={rules} />
                </td>
              ))}
              <td className="figure-cell" title={unit.flags[last]?.score ?? ''}>
                {score(unit.flags[last]?.score ?? null)}
              </td>
              <td>
                <Movement before={unit.flags[before]?.rank ?? null} now={unit.flags[last]?.rank ?? null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
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
  const given = unit.flags[period];
  if (!given) return <span className="faint">–</span>;
  const label = rules.find((r) => r.flag === given.flag)?.label ?? result('no_flag');
  return (
    <Link
      to={`../why/${period}/${unit.unit}`}
      relative="path"
      aria-label={say('why', { unit: unit.name, period, flag: label })}
    >
      <Flag flag={given.flag} rules={rules} />
      {given.settled === false && <small className="warned">{result('unsettled')}</small>}
    </Link>
  );
}
