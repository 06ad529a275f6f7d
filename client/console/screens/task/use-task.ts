import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type Task = Shape<'TaskView'>;
export type Report = Shape<'TaskReport'>;

/** A task as one may see it; asked for anew when something happens to it. */
export function useTask(task: string) {
  const { cycle: named, own } = useStanding();
  const cycle = named ?? '';
  const key = ['task', cycle, own?.post.id ?? null, task] as const;
  useLive(key, ['task']);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/tasks/{task}', { params: { path: { cycle, task } } })),
  });
}
