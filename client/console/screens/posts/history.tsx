import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { POSTS } from '../../words/posts.ts';
import { useWords } from '../../words/use-words.ts';
import { holderChanges, type Organisation } from './use-posts.ts';

/** The changes of holders of a cycle: when, from which day, which post to whom, why. */
export function History({ organisation }: { readonly organisation: Organisation }) {
  const say = useWords(POSTS);
  const { instant, day } = useTimes();
  const changes = holderChanges(organisation);
  const postName = (id: string) => organisation.posts.find((p) => p.id === id)?.name ?? id;
  return (
    <section className="panel">
      <h2>{say('history')}</h2>
      {changes.length === 0 ? (
        <p>{say('no_history')}</p>
      ) : (
        <StackedTable columns={[say('at'), say('effect'), say('post'), say('holder'), say('reason')]}>
          {changes.map(({ at, from, post, email, reason }) => (
            <tr key={`${post}/${at}`}>
              <td data-label={say('at')}>{instant(at)}</td>
              <td data-label={say('effect')}>{day(from)}</td>
              <td data-label={say('post')}>{postName(post)}</td>
              <td data-label={say('holder')}>{email}</td>
              <td data-label={say('reason')}>{reason}</td>
            </tr>
          ))}
        </StackedTable>
      )}
    </section>
  );
}
