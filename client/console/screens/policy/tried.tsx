import { ArrowRightOutlined } from '@ant-design/icons';
import type { Shape } from '../../../api/client.ts';
import { Flag, type FlagRules } from '../../parts/flag.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { POLICY } from '../../words/policy.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';

type Tried = Shape<'PolicyTried'>;
type Standing = Tried['differences'][number]['before'];

/** Whose flag would have been another: by the rules in force and by the changed ones, side by side. */
export function TriedTable({ tried: { reviews, differences, flags } }: { readonly tried: Tried }) {
  const say = useWords(POLICY);
  const periodName = usePeriodName();
  if (reviews === 0) return <p>{say('tried_no_reviews')}</p>;
  if (differences.length === 0) return <p>{say('tried_none', { reviews, count: reviews })}</p>;
  return (
    <>
      <p>{say('tried', { reviews, count: differences.length })}</p>
      <div className="scrolled">
        <table className="plain-table">
          <thead>
            <tr>
              <th>{say('period')}</th>
              <th>{say('unit')}</th>
              <th>{say('before')}</th>
              <th>{say('after')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ period, unit, name, before, after }) => (
              <tr key={`${period}/${unit}`}>
                <td>{periodName(period)}</td>
                <td>{name}</td>
                <td>
                  <Stands standing={before} rules={flags.before} />
                </td>
                <td>
                  <ArrowRightOutlined className="faint" /> <Stands standing={after} rules={flags.after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Stands({ standing, rules }: { readonly standing: Standing; readonly rules: FlagRules }) {
  const say = useWords(POLICY);
  const result = useWords(RESULTS);
  const { flag, score, rank } = standing;
  const place = rank === null ? result('unranked') : result('rank', { rank });
  return (
    <>
      <Flag flag={flag} rules={rules} />{' '}
      <small className="faint">
        {score === null ? say('no_score') : say('standing', { score: Number(score).toFixed(2), rank: place })}
      </small>
    </>
  );
}
