import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useAct } from '../../parts/act/use-act.ts';
import { sentFile } from '../../parts/sent-file.ts';

/** What somebody brings along to begin a cycle with. */
export interface Brought {
  readonly plan: File;
  readonly policy: File;
  readonly calendar?: File;
  readonly from?: string;
}

/** Reads the files once and has them checked: what was checked, word for word, is what is started. */
async function check({ plan, policy, calendar, from }: Brought) {
  const body = {
    plan: await sentFile(plan),
    policy: await sentFile(policy),
    ...(calendar ? { calendar: await sentFile(calendar) } : {}),
    ...(from ? { from } : {}),
  };
  return { body, found: await asked(() => api.POST('/cycle-checks', { body })) };
}

/** Files that were checked, and what they come to. */
export type Checked = Awaited<ReturnType<typeof check>>;

/** Has files checked; nothing begins. */
export function useCheck() {
  return useAct((brought: Brought) => check(brought), []);
}
