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
        <table className="plain-table posts stacked">
          <thead>
            <tr>
              <th scope="col">{say('at')}</th>
              <th scope="col">{say('effect')}</th>
              <th scope="col">{say('post')}</th>
              <th scope="col">{say('holder')}</th>
              <th scope="col">{say('reason')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ at, from, post, email, reason }) => (
              <tr key={`${post}/${at}`}>
                <td>{instant(at)}</td>
                <td>{day(from)}</td>
                <td>{postName(post)}</td>
                <td>{email}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
