import { useStanding } from '../../app/session/use-session.ts';
import { Facts } from '../../parts/facts.tsx';
import { PROFILE } from '../../words/profile.ts';
import { SHELL } from '../../words/shell.ts';
import { useWords } from '../../words/use-words.ts';

/** Who one is here, and the posts one holds. */
export function AccountPanel() {
  const say = useWords(PROFILE);
  const sayShell = useWords(SHELL);
  const { account, posts } = useStanding().session;
  const facts: (readonly [string, string])[] = [
    [say('name'), account.name],
    [say('username'), account.username],
    [say('email'), account.email],
    ...(account.role ? [[say('role'), sayShell(`role.${account.role}`)] as const] : []),
  ];
  return (
    <section className="panel">
      <h2>{say('account')}</h2>
      <Facts facts={facts} />
      {account.role === null && posts.length === 0 && <p className="told">{say('no_posts')}</p>}
      {posts.length > 0 && (
        <table className="plain-table">
          <caption className="unseen">{say('posts')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('cycle')}</th>
              <th scope="col">{say('post')}</th>
              <th scope="col">{say('kind')}</th>
            </tr>
          </thead>
          <tbody>
            {posts.map(({ cycle, title, post }) => (
              <tr key={`${cycle}/${post.id}`}>
                <td>{title}</td>
                <td>{post.name}</td>
                <td>{sayShell(`role.${post.post}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
