import { createContext } from 'react';
import type { Screen } from './screen.ts';

/** Every screen, for what stands on a screen itself: it cannot import the list that it is on. */
export const KnownScreens = createContext<readonly Screen[]>([]);
