import { DownOutlined, UserOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { SHELL } from '../../words/shell.ts';
import { useWords } from '../../words/use-words.ts';
import { useStanding } from '../session/use-session.ts';
import { useSignOut } from '../session/use-sign-out.ts';
import { Preferences } from './preferences.tsx';
import { useFolding } from './use-folding.ts';

/** Who one is, and what is one's own: account, language, appearance, the way out. */
export function PersonMenu() {
  const say = useWords(SHELL);
  const { session, own, role } = useStanding();
  const menu = useFolding();
  const signOut = useSignOut();
  const { name } = session.account;
  return (
    <details className="person" ref={menu}>
      <summary aria-label={say('person_menu', { name })}>
        <UserOutlined />
        <span className="name">{name}</span>
        <DownOutlined className="small" />
      </summary>
      <div className="sheet">
        <p className="who">
          <strong>{own?.post.name ?? name}</strong>
          <span>{role ? say(`role.${role}`) : session.account.email}</span>
        </p>
        <Link to="/profile">{say('profile')}</Link>
        <Preferences />
        <button type="button" className="plain" onClick={() => signOut.mutate()} disabled={signOut.isPending}>
          {say('sign_out')}
        </button>
      </div>
    </details>
  );
}
