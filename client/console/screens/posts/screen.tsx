import { Alert } from 'antd';
import { useState } from 'react';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { SearchText } from '../../parts/search-text.tsx';
import { POSTS } from '../../words/posts.ts';
import { useWords } from '../../words/use-words.ts';
import { History } from './history.tsx';
import { PostsTable } from './posts-table.tsx';
import { UnitChanges } from './unit-changes.tsx';
import { type Organisation, usePosts } from './use-posts.ts';
import './posts.css';

/** Who holds which post of a cycle, and the way to give one to another person. */
export function Screen() {
  const say = useWords(POSTS);
  const { cycle } = useStanding();
  return (
    <>
      <Heading>{say('title')}</Heading>
      <p className="faint">{say('told')}</p>
      <Loaded query={usePosts(cycle ?? '')}>{(organisation) => <Shown organisation={organisation} />}</Loaded>
    </>
  );
}

function Shown({ organisation }: { readonly organisation: Organisation }) {
  const say = useWords(POSTS);
  const [text, setText] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const { posts, units } = organisation;
  const unitName = (id: string | null) => units.find((u) => u.id === id)?.name ?? say('office');
  const wanted = text.trim().toLowerCase();
  const rows = posts.filter(({ name, email, unit }) =>
    `${unitName(unit)} ${name} ${email ?? ''}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <div role="status">{told && <Alert type="success" showIcon title={told} />}</div>
      <UnitChanges organisation={organisation} />
      <section className="panel">
        <search className="filters">
          <SearchText label={say('search')} value={text} onSearch={setText} />
          <span role="status" className="faint">
            {say('rows', { shown: rows.length, all: posts.length })}
          </span>
        </search>
        {rows.length === 0 ? (
          <p>{say('none')}</p>
        ) : (
          <PostsTable rows={rows} organisation={organisation} unitName={unitName} onChanged={setTold} />
        )}
      </section>
      <History organisation={organisation} />
    </>
  );
}
