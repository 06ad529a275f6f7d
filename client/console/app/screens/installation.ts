import type { Screen } from '../screen.ts';

/** The installation itself, and one's own account. */
export const INSTALLATION: readonly Screen[] = [
  {
    path: '/accounts',
    name: { zh: '账号', en: 'Accounts' },
    listed: { group: 'installation', icon: 'team' },
    roles: ['system_administrator', 'security_administrator', 'auditor'],
    load: () => import('../../screens/accounts/screen.tsx'),
  },
  {
    path: '/settings',
    name: { zh: '系统状态', en: 'State of the system' },
    listed: { group: 'installation', icon: 'setting' },
    roles: ['system_administrator', 'security_administrator', 'auditor'],
    load: () => import('../../screens/settings/screen.tsx'),
  },
  {
    path: '/rehearse',
    name: { zh: '演练', en: 'Rehearse' },
    listed: { group: 'installation', icon: 'play_circle' },
    roles: ['system_administrator'],
    load: () => import('../../screens/rehearse/screen.tsx'),
  },
  {
    path: '/record',
    name: { zh: '审计记录', en: 'Record' },
    listed: { group: 'installation', icon: 'history' },
    roles: ['auditor'],
    load: () => import('../../screens/record/screen.tsx'),
  },
  {
    path: '/profile',
    name: { zh: '我的账号', en: 'My account' },
    roles: 'everybody',
    load: () => import('../../screens/profile/screen.tsx'),
  },
];
