import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { OpenDialogs } from '../parts/act/open-dialogs.tsx';
import { Broken } from './broken.tsx';
import { DOORS } from './doors.ts';
import { Home } from './home.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { fullPath, type Screen } from './screen.ts';
import { SCREENS } from './screens.ts';
import { Door } from './shell/door.tsx';
import { Waiting } from './shell/waiting.tsx';

/** Where each path leads: to a door, or to a screen inside the shell; these and it are loaded when they are gone to. */
export const router = createBrowserRouter([
  {
    hydrateFallbackElement: <Waiting />,
    errorElement: <Broken />,
    children: [
      { element: <Door />, children: DOORS.map(routeOf) },
      {
        lazy: async () => ({ Component: (await import('./shell/shell.tsx')).Shell }),
        children: [
          { index: true, element: <Home /> },
          ...SCREENS.map((screen) => routeOf({ ...screen, path: fullPath(screen) })),
          { path: '*', element: <NoSuchPage /> },
        ],
      },
    ],
  },
]);

function routeOf({ path, load, name }: Pick<Screen, 'path' | 'load' | 'name'>): RouteObject {
  return { path, handle: name, lazy: async () => ({ Component: withDialogs((await load()).Screen) }) };
}

function withDialogs(Screen: ComponentType): ComponentType {
  return () => (
    <OpenDialogs>
      <Screen />
    </OpenDialogs>
  );
}
