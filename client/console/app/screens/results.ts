import type { Screen } from '../screen.ts';

/** How things stand, and what was asked for. */
export const RESULTS: readonly Screen[] = [
  {
    path: 'board',
    name: { zh: '进展看板', en: 'Board' },
    listed: { group: 'results', icon: 'table' },
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/board/screen.tsx'),
  },
  {
    path: 'lights',
    name: { zh: '亮灯对照', en: 'Lights compared' },
    under: 'board',
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/lights/screen.tsx'),
  },
  {
    path: 'flags',
    name: { zh: '旗帜与排名', en: 'Flags and ranking' },
    listed: { group: 'results', icon: 'flag' },
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/flags/screen.tsx'),
  },
  {
    path: 'comparison',
    name: { zh: '三比', en: 'Side by side' },
    under: 'flags',
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/comparison/screen.tsx'),
  },
  {
    path: 'reviews',
    name: { zh: '考核', en: 'Reviews' },
    listed: { group: 'results', icon: 'audit', as: { zh: '考核与考评', en: 'Reviews and evaluation' } },
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/reviews/screen.tsx'),
  },
  {
    path: 'evaluation',
    name: { zh: '年度考评', en: 'Annual evaluation' },
    under: 'reviews',
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/evaluation/screen.tsx'),
  },
  {
    path: 'ratings',
    name: { zh: '互评与测评', en: 'Ratings' },
    under: 'reviews',
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/ratings/screen.tsx'),
  },
  {
    path: 'ratings/:round',
    name: { zh: '评分', en: 'A rating' },
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/rating/screen.tsx'),
  },
  {
    path: 'reviews/:period',
    name: { zh: '考核', en: 'Review' },
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/review/screen.tsx'),
  },
  {
    path: 'why/:period/:unit',
    name: { zh: '评定依据', en: 'Why this flag' },
    from: 'flags',
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/why/screen.tsx'),
  },
  {
    path: 'big-screen',
    name: { zh: '大屏', en: 'Big screen' },
    listed: { group: 'results', icon: 'fund_projection_screen' },
    roles: ['supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/big-screen/screen.tsx'),
  },
  {
    path: 'burden',
    name: { zh: '基层减负', en: 'Burden' },
    listed: { group: 'results', icon: 'dashboard' },
    roles: ['reporter', 'head', 'supervisor', 'leader', 'auditor'],
    load: () => import('../../screens/burden/screen.tsx'),
  },
];
