import type { Screen } from './screen.ts';

/** The pages by which people come in, before anybody is known. */
export const DOORS: readonly Omit<Screen, 'roles' | 'listed'>[] = [
  { path: '/sign-in', name: { zh: '登录', en: 'Sign in' }, load: () => import('../screens/sign-in/screen.tsx') },
  {
    path: '/begin',
    name: { zh: '开通账号', en: 'Begin an account' },
    load: () => import('../screens/begin/screen.tsx'),
  },
  { path: '/reset', name: { zh: '重设密码', en: 'New password' }, load: () => import('../screens/reset/screen.tsx') },
  {
    path: '/enter',
    name: { zh: '进入样例', en: 'Enter the sample' },
    load: () => import('../screens/enter/screen.tsx'),
  },
];
