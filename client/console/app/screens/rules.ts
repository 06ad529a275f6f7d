import type { Screen } from '../screen.ts';

/** The plan, the rules, the people, and what was done. */
export const RULES: readonly Screen[] = [
  {
    path: 'plan',
    name: { zh: '任务方案', en: 'Plan' },
    listed: { group: 'rules', icon: 'profile' },
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/plan/screen.tsx'),
  },
  {
    path: 'policy',
    name: { zh: '考核规则', en: 'Rules' },
    listed: { group: 'rules', icon: 'sliders' },
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/policy/screen.tsx'),
  },
  {
    path: 'posts',
    name: { zh: '岗位与人员', en: 'Posts and people' },
    listed: { group: 'rules', icon: 'idcard' },
    roles: ['supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/posts/screen.tsx'),
  },
  {
    path: 'rehearse',
    name: { zh: '演练', en: 'Rehearse' },
    listed: { group: 'rules', icon: 'play_circle' },
    roles: ['supervisor'],
    whileRunning: true,
    load: () => import('../../screens/rehearse/screen.tsx'),
  },
  {
    path: 'new-cycle',
    name: { zh: '新建周期', en: 'New cycle' },
    listed: { group: 'rules', icon: 'file_add' },
    roles: ['supervisor'],
    whileRunning: true,
    load: () => import('../../screens/new-cycle/screen.tsx'),
  },
  {
    path: 'mail',
    name: { zh: '邮件台账', en: 'Mail' },
    listed: { group: 'rules', icon: 'mail' },
    roles: ['supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/mail/screen.tsx'),
  },
  {
    path: 'record',
    name: { zh: '我的办理记录', en: 'My acts' },
    listed: { group: 'rules', icon: 'history' },
    roles: ['reporter', 'head', 'supervisor', 'leader'],
    load: () => import('../../screens/record/screen.tsx'),
  },
  {
    path: 'tasks/:task',
    name: { zh: '任务', en: 'Task' },
    from: 'board',
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/task/screen.tsx'),
  },
];
