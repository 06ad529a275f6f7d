import { useStanding } from '../../app/session/use-session.ts';
import { Chips } from '../../parts/chips.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Sections } from '../../parts/sections.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { FOLLOW } from '../../words/follow-ups.ts';
import { MATTERS } from '../../words/matters.ts';
import { useWords } from '../../words/use-words.ts';
import { OpenMatter } from '../follow-ups/open-case.tsx';
import { MattersTable } from './matters-table.tsx';
import { type Matter, useMatters } from './use-matters.ts';

const ORIGINS = ['instruction', 'meeting', 'assignment'] as const;

/** Single matters (批示件、会议议定事项、交办事项): where each comes from, who has it, by when, how far it is. */
export function Screen() {
  const say = useWords(MATTERS);
  const { role } = useStanding();
  return (
    <>
      <Heading beside={role === 'supervisor' ? <OpenMatter look="primary" /> : undefined}>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={useMatters()}>
        {(matters) => (matters.length === 0 ? <p>{say('none')}</p> : <Shown matters={matters} />)}
      </Loaded>
    </>
  );
}

function Shown({ matters }: { readonly matters: readonly Matter[] }) {
  const say = useWords(MATTERS);
  const origins = useWords(FOLLOW);
  const [shown, change] = useShown();
  const [origin, stands] = [shown('origin'), shown('stands')];
  const ofOrigin = matters.filter((of) => origin === '' || of.origin?.kind === origin);
  const rows = ofOrigin.filter((of) => stands === '' || standing(of) === stands);
  const count = (of: readonly Matter[], is: (matter: Matter) => boolean) => of.filter(is).length;
  return (
    <>
      <Chips
        label={say('origin')}
        chosen={origin}
        onChoose={(to) => change('origin', to)}
        chips={ORIGINS.map((value) => ({
          value,
          shown: origins(`origin.${value}`),
          count: count(matters, (of) => of.origin?.kind === value),
        }))}
      />
      <Chips
        label={say('stands')}
        chosen={stands}
        onChoose={(to) => change('stands', to)}
        chips={(['overdue', 'open', 'ended'] as const).map((value) => ({
          value,
          shown: say(`stands.${value}`),
          count: count(ofOrigin, (of) => standing(of) === value),
        }))}
      />
      <section className="panel">
        {rows.length === 0 ? <p>{say('none_such')}</p> : <MattersTable matters={rows.toSorted(byUrgency)} />}
      </section>
    </>
  );
}

function standing({ awaited, overdue }: Matter): 'overdue' | 'open' | 'ended' {
  if (awaited === null) return 'ended';
  return overdue ? 'overdue' : 'open';
}

const LAST = '9999';

/** What is open comes first, by its day; then what has ended, the newest first. */
function byUrgency(a: Matter, b: Matter): number {
  const ended = Number(a.awaited === null) - Number(b.awaited === null);
  if (ended !== 0) return ended;
  if (a.awaited === null) return (b.endedAt ?? '').localeCompare(a.endedAt ?? '');
  return (a.due ?? LAST).localeCompare(b.due ?? LAST);
}
