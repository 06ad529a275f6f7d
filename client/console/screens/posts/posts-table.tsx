import { useStanding } from '../../app/session/use-session.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
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
  const mayChange = role === 'supervisor';
  const columns = [say('post'), say('unit'), say('kind'), say('holder'), ...(mayChange ? [''] : [])];
  return (
    <div className="posts">
      <StackedTable columns={columns}>
        {rows.map((post) => {
          const next = coming(post);
          return (
            <tr key={post.id}>
              <th scope="row">{post.name}</th>
              <td data-label={say('unit')}>{unitName(post.unit)}</td>
              <td data-label={say('kind')}>{shell(`role.${post.post}`)}</td>
              <td data-label={say('holder')}>
                {post.email}
                {next && <small>{say('coming', { from: day(next.from), email: next.email })}</small>}
              </td>
              {mayChange && (
                <td>
                  <ChangeHolder post={post} onChanged={onChanged} />
                </td>
              )}
            </tr>
          );
        })}
      </StackedTable>
    </div>
  );
}
