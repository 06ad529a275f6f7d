import { useStanding } from '../../app/session/use-session.ts';
import { Flag } from '../../parts/flag.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import type { FlagsOf } from '../../parts/use-flags.ts';
import { useGroupName } from '../../parts/use-group-name.ts';
import { BIG } from '../../words/big-screen.ts';
import { useWords } from '../../words/use-words.ts';
import { bestFirst, type Page } from './pages.ts';
import { Ranking } from './ranking.tsx';

/** So few names stand below each other, larger. */
const FEW = 4;

interface Props {
  readonly page: Page;
  readonly flags: FlagsOf;
}

/** One page of the hall. */
export function PageOf({ page, flags }: Props) {
  const groupName = useGroupName();
  const rules = flags.policy.flags;
  if (page.kind === 'cover') return <Cover flags={flags} />;
  if (page.kind === 'ranking') return <Ranking page={page} flags={flags} title={groupName(page.group)} />;
  return (
    <section className="hall-page">
      <h1>
        {groupName(page.group)} <Flag flag={page.rule.flag} rules={rules} />
      </h1>
      <ul className="hall-names" data-few={page.units.length <= FEW || undefined}>
        {page.units.map(({ unit, name }) => (
          <li key={unit}>{name}</li>
        ))}
      </ul>
    </section>
  );
}

/** The first page: whose results, of which period, and how many units have which flag. */
function Cover({ flags }: { readonly flags: FlagsOf }) {
  const { periods, units, policy } = flags;
  const say = useWords(BIG);
  const periodName = usePeriodName();
  const { own } = useStanding();
  const last = periods.at(-1) ?? '';
  const counts = bestFirst(flags)
    .map(({ flag }) => [flag, units.filter((u) => u.flags[last]?.flag === flag).length] as const)
    .filter(([, count]) => count > 0);
  return (
    <section className="hall-page hall-cover">
      {own && <p>{own.title}</p>}
      <h1>{say('results', { period: periodName(last) })}</h1>
      <ul>
        {counts.map(([flag, count]) => (
          <li key={flag}>
            <Flag flag={flag} rules={policy.flags} /> <span>{say('units', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
