import type { Screen } from './screen.ts';
import { INSTALLATION } from './screens/installation.ts';
import { RESULTS } from './screens/results.ts';
import { RULES } from './screens/rules.ts';
import { WORK } from './screens/work.ts';

/**
 * Every screen behind the sign-in, in the order of the navigation. To add one: a folder `screens/<name>/` whose
 * `screen.tsx` exports `Screen`, its sentences in `words/<name>.ts`, and a line in its group here. Inside,
 * `useStanding()` says who acts as what in which cycle, `asked(() => api.GET(…))` asks the interface, `<Heading>` names
 * the page, `<Loaded>` shows a query that waits or failed, and `<Sentences>` says why something was refused.
 */
export const SCREENS: readonly Screen[] = [...WORK, ...RESULTS, ...RULES, ...INSTALLATION];
