import { Empty } from 'antd';
import { Chips } from '../../parts/chips.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Sections } from '../../parts/sections.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { LISTS } from '../../words/lists.ts';
import { useWords } from '../../words/use-words.ts';
import { AddEntry } from './add-entry.tsx';
import { Entries } from './entries.tsx';
import { type List, useLists } from './use-lists.ts';

/** The lists that the rules keep (五张清单): what stands on each, who is in charge of it, and by when. */
export function Screen() {
  const say = useWords(LISTS);
  return (
    <Loaded query={useLists()}>
      {(lists) =>
        lists.length === 0 ? (
          <>
            <Heading>{say('title')}</Heading>
            <Sections />
            <Empty description={say('no_lists')} />
          </>
        ) : (
          <Known lists={lists} />
        )
      }
    </Loaded>
  );
}

function Known({ lists }: { readonly lists: readonly List[] }) {
  const say = useWords(LISTS);
  const [text, change] = useShown();
  const chosen = lists.find(({ list }) => list === text('list')) ?? lists[0];
  if (chosen === undefined) return null;
  const { entries, closed, overdue } = chosen;
  return (
    <>
      <Heading beside={<AddEntry key={chosen.list} list={chosen} />}>{say('title')}</Heading>
      <OnPaper chosen={[chosen.name]} />
      <Sections />
      <p className="faint">{say('told')}</p>
      <Chips
        label={say('which')}
        chips={lists.map(({ list, name, entries: count }) => ({ value: list, shown: name, count }))}
        chosen={chosen.list}
        onChoose={(list) => change('list', list || chosen.list)}
      />
      <section className="panel">
        <h2>{chosen.name}</h2>
        <p className="faint">{say('counts', { count: entries, closed, overdue })}</p>
        <Entries list={chosen} />
      </section>
    </>
  );
}
