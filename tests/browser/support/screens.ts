/** A screen as the console lists it. */
export interface Screen {
  readonly path: string;
  readonly roles: readonly string[] | 'everybody';
}

/** Of each role one of the sample's, by whom its start shows links for. */
export const BY_ROLE: Readonly<Record<string, string>> = {
  reporter: 'jyj-reporter',
  head: 'jyj-head',
  supervisor: 'office',
  leader: 'leader',
  auditor: 'auditor',
  system_administrator: 'administrator',
  security_administrator: 'security',
};

/** Of which things the screens that are of one are looked at; a new one of these gets its address here. */
const OF: Readonly<Record<string, string>> = {
  'duties/:period': 'duties/2024-05',
  'follow-ups/:id': 'follow-ups/2024-Q1.zjj.interview',
  'ratings/:round': 'ratings/qr-q2',
  'reviews/:period': 'reviews/2024-Q1',
  'tasks/:task': 'tasks/sheng-1',
  'unit-plans/:plan/:unit': 'unit-plans/duty/jyj',
  'why/:period/:unit': 'why/2024-Q1/jyj',
  'work-reports/:report/:period': 'work-reports/monthly/2024-05',
};

/** Every screen that the console has, so that none is forgotten. */
export async function allScreens(): Promise<readonly Screen[]> {
  const groups = ['work', 'results', 'rules', 'installation'];
  const files = groups.map((group) => new URL(`../../../client/console/app/screens/${group}.ts`, import.meta.url).href);
  const loaded: Record<string, readonly Screen[]>[] = await Promise.all(files.map((file) => import(file)));
  return loaded.flatMap((group) => Object.values(group).flat());
}

/** Where a screen is in the sample. */
export function addressOf(path: string): string {
  const of = OF[path] ?? path;
  if (of.includes(':')) throw new Error(`${path}: say in tests/browser/support/screens.ts which one is looked at`);
  return of.startsWith('/') ? of : `/cycles/xupu-2024/${of}`;
}
