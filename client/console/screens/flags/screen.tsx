import { Empty } from 'antd';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Sections } from '../../parts/sections.tsx';
import { type FlagsOf, useFlags } from '../../parts/use-flags.ts';
import { FLAGS } from '../../words/flags.ts';
import { useWords } from '../../words/use-words.ts';
import { GroupTable } from './group-table.tsx';
import './flags.css';

/** The flags and ranks of all published reviews, group by group, each flag leading to its reasons. */
export function Screen() {
  const say = useWords(FLAGS);
  const { cycle } = useStanding();
  return (
    <>
      <Heading>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={useFlags(cycle ?? '')}>{(flags) => <Groups flags={flags} />}</Loaded>
    </>
  );
}

function Groups({ flags: { periods, units, policy } }: { readonly flags: FlagsOf }) {
  const say = useWords(FLAGS);
  if (periods.length === 0) return <Empty description={say('none')}>{say('none_told')}</Empty>;
  const groups = [...new Set(units.map((u) => u.group))];
  return (
    <>
      <OnPaper periods={periods} />
      {groups.map((group) => (
        <GroupTable
          key={group}
          name={group}
          periods={periods}
          rules={policy.flags}
          units={units.filter((u) => u.group === group)}
        />
      ))}
    </>
  );
}
