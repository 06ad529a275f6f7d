import type { ComponentType } from 'react';
import type { Language } from '../words/language.ts';
import type { Role } from './session/standing.ts';
import type { Icon } from './shell/icons.ts';

/** Where a screen stands in the navigation. */
export type Group = 'work' | 'results' | 'rules' | 'installation';

/** A screen as the shell knows it before it is loaded: everything about it that others need is in one line. */
export interface Screen {
  /** Below the cycle (`duties` is `/cycles/:cycle/duties`), or with a slash at the beginning below nothing. */
  readonly path: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Where it is listed, with its icon; without these it is reached from elsewhere only. */
  readonly listed?: {
    readonly group: Group;
    readonly icon: Icon;
    /** What it is listed as, where others stand under it. */
    readonly as?: Readonly<Record<Language, string>>;
  };
  /** The path of the listed screen that it stands under; `<Sections>` leads from each of them to the others. */
  readonly under?: string;
  /** The path of the listed screen that one comes to it from: the navigation marks it, `<Crumb>` leads back to it. */
  readonly from?: string;
  /** Who is shown it; what each may do there the interface decides again. */
  readonly roles: readonly Role[] | 'everybody';
  /** True for what nobody does by a post of a cycle that is over. */
  readonly whileRunning?: true;
  /** Its folder: `screens/<name>/screen.tsx`, which exports `Screen`. Loaded, with its words, when it is gone to. */
  readonly load: () => Promise<{ readonly Screen: ComponentType }>;
}

/** The screens that stand together with a screen, as far as somebody of a role is shown them. */
export function together(screens: readonly Screen[], { path, under }: Screen, role: Role | null): readonly Screen[] {
  const first = under ?? path;
  return screens.filter((screen) => (screen.under ?? screen.path) === first && isFor(screen, role));
}

/** A screen's path in the browser, with `:cycle` where it is of a cycle. */
export function fullPath({ path }: Screen): string {
  return path.startsWith('/') ? path : `/cycles/:cycle/${path}`;
}

/** True for a screen that somebody of a role is shown. */
export function isFor({ roles }: Screen, role: Role | null): boolean {
  return roles === 'everybody' || (role !== null && roles.includes(role));
}
