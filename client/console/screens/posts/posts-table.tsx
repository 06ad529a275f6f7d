import { useStanding } from '../../app/session/use-session.ts';
import { useTimes } from '../../parts/use-times.ts';
import { POSTS } from '../../words/posts.ts';
import { SHELL } from '../../words/shell.ts';
import { useWords } from '../../words/use-words.ts';
import { ChangeHolder } from './change-holder.tsx';
import { holderChanges, type Organisation, type Post } from './use-posts.ts';

interface Props {
  readonly rows: readonly Post[];
  readonly organisation: Organisation;
  readonly unitName: (id: string | null) => string;
  readonly onChanged: (told: string) => void;
}

/** The posts, each with whoever holds it now and is going to. */
export function PostsTable({ rows, organisation, unitName, onChanged }: Props) {
  const say = useWords(POSTS);
  const shell = useWords(SHELL);
  const { day } = useTimes();
  const { role } = useStanding();
  const coming = (post: Post) =>
    holderChanges(organisation).find((change) => change.post === post.id && change.email !== post.email);
  return (
    <table className="plain-table posts stacked">
      <thead>
        <tr>
          <th scope="col">{say('post')}</th>
          <th scope="col">{say('unit')}</th>
          <th scope="col">{say('kind')}</th>
          <th scope="col">{say('holder')}</th>
          {role === 'supervisor' && (
            <th scope="col">
              <span className="unseen">{say('change')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((post) => {
          const next = coming(post);
          return (
            <tr key={post.id}>
              <th scope="row">{post.name}</th>
              <td>{unitName(post.unit)}</td>
              <td>{shell(`role.${post.post}`)}</td>
              <td>
                {post.email}
                {next && <small>{say('coming', { from: day(next.from), email: next.email })}</small>}
              </td>
              {role === 'supervisor' && (
                <td>
                  <ChangeHolder post={post} onChanged={onChanged} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
