import type { Shape } from '../../../api/client.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { Chips } from '../../parts/chips.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { Sections } from '../../parts/sections.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { FOLLOW } from '../../words/follow-ups.ts';
import { MATTERS } from '../../words/matters.ts';
import { useWords } from '../../words/use-words.ts';
import { OpenMatter } from '../follow-ups/open-case.tsx';
import { MattersTable } from './matters-table.tsx';
import { useMatterCounts, useMatters, type Which } from './use-matters.ts';

const ORIGINS = ['instruction', 'meeting', 'assignment'] as const;
const STANDINGS = ['overdue', 'open', 'ended'] as const;

/** Single matters (批示件、会议议定事项、交办事项): where each comes from, who has it, by when, how far it is. */
export function Screen() {
  const say = useWords(MATTERS);
  const { role } = useStanding();
  return (
    <>
      <Heading beside={role === 'supervisor' ? <OpenMatter look="primary" /> : undefined}>{say('title')}</Heading>
      <OnPaper />
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={useMatterCounts()}>
        {(counts) => (counts.length === 0 ? <p>{say('none')}</p> : <Known counts={counts} />)}
      </Loaded>
    </>
  );
}

interface Props {
  readonly counts: readonly Shape<'MatterCount'>[];
}

/** The matters that were chosen; how many there are of each kind is told of all, not of those that are shown. */
function Known({ counts }: Props) {
  const say = useWords(MATTERS);
  const origins = useWords(FOLLOW);
  const [shown, change] = useShown();
  const which: Which = {
    origin: ORIGINS.find((of) => of === shown('origin')) ?? '',
    stands: STANDINGS.find((of) => of === shown('stands')) ?? '',
  };
  const ofOrigin = counts.filter(({ origin }) => which.origin === '' || origin === which.origin);
  return (
    <>
      <Chips
        label={say('origin')}
        chosen={which.origin}
        onChoose={(to) => change('origin', to)}
        chips={ORIGINS.map((value) => ({
          value,
          shown: origins(`origin.${value}`),
          count: sumOf(counts.filter(({ origin }) => origin === value)),
        }))}
      />
      <Chips
        label={say('stands')}
        chosen={which.stands}
        onChoose={(to) => change('stands', to)}
        chips={STANDINGS.map((value) => ({
          value,
          shown: say(`stands.${value}`),
          count: sumOf(ofOrigin.filter(({ stands }) => stands === value)),
        }))}
      />
      <Chosen which={which} />
    </>
  );
}

function Chosen({ which }: { readonly which: Which }) {
  const say = useWords(MATTERS);
  const matters = useMatters(which);
  return (
    <section className="panel">
      <Loaded query={matters}>
        {(rows) => (rows.length === 0 ? <p>{say('none_such')}</p> : <MattersTable matters={rows} />)}
      </Loaded>
      <Older query={matters} word="more" />
    </section>
  );
}

function sumOf(counts: Props['counts']): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
