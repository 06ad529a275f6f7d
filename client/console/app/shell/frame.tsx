import { Outlet, useNavigation } from 'react-router';
import { SHELL } from '../../words/shell.ts';
import { useWords } from '../../words/use-words.ts';
import { KnownScreens } from '../known-screens.ts';
import { MeetNeeds } from '../needs/meet-needs.tsx';
import { SCREENS } from '../screens.ts';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { PhoneNavigation } from './phone-navigation.tsx';

/** The page of whoever is signed in: head, navigation, and the screen. */
export function Frame() {
  const say = useWords(SHELL);
  const going = useNavigation().state === 'loading';
  return (
    <div className="shell">
      <a className="skip" href="#page">
        {say('skip')}
      </a>
      <Header menu={<PhoneNavigation />} />
      <aside className="side">
        <Navigation />
      </aside>
      <main id="page" tabIndex={-1} aria-busy={going}>
        {going && <div className="going" role="progressbar" aria-label={say('loading')} />}
        <KnownScreens value={SCREENS}>
          <Outlet />
        </KnownScreens>
      </main>
      <MeetNeeds />
    </div>
  );
}
