import { Flag } from '../../parts/flag.tsx';
import { useShares } from '../../parts/shares.ts';
import type { FlagsOf } from '../../parts/use-flags.ts';
import { BIG } from '../../words/big-screen.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';
import { Movement } from '../flags/movement.tsx';
import type { Page } from './pages.ts';

interface Props {
  readonly page: Extract<Page, { readonly kind: 'ranking' }>;
  readonly flags: FlagsOf;
  readonly title: string;
}

/** Some lines of a group's ranking, large. */
export function Ranking({ page, flags: { periods, policy }, title }: Props) {
  const say = useWords(BIG);
  const result = useWords(RESULTS);
  const { score } = useShares();
  const [before, last] = [periods.at(-2) ?? '', periods.at(-1) ?? ''];
  return (
    <section className="hall-page">
      <h1>
        {title} {say('ranking')}
      </h1>
      <table className="hall-ranking">
        <thead>
          <tr>
            <th scope="col">{say('rank')}</th>
            <th scope="col">{say('unit')}</th>
            <th scope="col">{say('flag')}</th>
            <th scope="col">{say('score')}</th>
            {before !== '' && <th scope="col">{say('movement')}</th>}
          </tr>
        </thead>
        <tbody>
          {page.units.map(({ unit, name, flags }) => {
            const given = flags[last];
            return (
              <tr key={unit}>
                <td>{given?.rank ?? result('unranked')}</td>
                <th scope="row">{name}</th>
                <td>
                  <Flag flag={given?.flag ?? ''} rules={policy.flags} />
                </td>
                <td>{score(given?.score ?? null)}</td>
                {before !== '' && (
                  <td>
                    <Movement before={flags[before]?.rank ?? null} now={given?.rank ?? null} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
